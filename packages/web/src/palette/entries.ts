import type { About } from "../engine/messages.ts";
import type { Saved } from "../saved/saved.ts";
import { change, go, viewNow, viewWith } from "../view/view.ts";
import { turnTo } from "../view/world.ts";
import type { Entry } from "./find.ts";

/** What the palette reaches, from what is known of the dossier: pages, questions, states, saved views. */
export function entriesOf(
	about: About,
	pages: readonly { readonly id: string; readonly title: string; readonly about: string; readonly key: string }[],
	saved: readonly Saved[],
): Entry[] {
	return [
		...pages.map((page) => ({
			id: `page-${page.id}`,
			group: "Pages",
			label: page.title,
			about: `${page.about} (Alt+${page.key.toUpperCase()})`,
			also: [page.id],
			run: () => go(turnTo(viewNow(), page.id)),
		})),
		...about.questions.map((one) => ({
			id: `ask-${one.id}`,
			group: one.kind === "lens" ? "Questions of the world" : "Questions of the evidence",
			label: one.title,
			about: one.question,
			also: [one.id],
			run: () => go(turnTo(viewNow(), "ask", { lens: one.id })),
		})),
		...saved.map((one) => ({
			id: `saved-${one.name}`,
			group: "Saved views",
			label: one.name,
			about: one.note,
			also: [],
			run: () => go(viewWith({}, one.view)),
		})),
		...about.states.map((id) => ({
			id: `focal-${id}`,
			group: "Focal state",
			label: about.names[id] ?? id,
			about: "make it the state whose position is asked for",
			also: [...(about.also[id] ?? []), id.replace("actor:", "")],
			run: () => change({ focal: id === about.focal ? undefined : id, why: undefined }),
		})),
	];
}
