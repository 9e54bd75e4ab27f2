import { join } from "node:path";
import { projectRoot } from "../../packages/host/src/root.ts";
import { openDossier } from "../../packages/host/src/store/read.ts";
import { type Answer, answer } from "./answer.ts";
import type { Opened } from "./look.ts";
import { CHAPTERS } from "./questions/index.ts";
import { render } from "./render.ts";
import type { Other } from "./spec.ts";

/** A way to the shipped dossiers, each read once. */
export function shipped(): (name?: Other) => Opened {
	const kept = new Map<string, Opened>();
	return (name) => {
		const folder = name ?? "azerbaijan";
		const opened = kept.get(folder) ?? openDossier(join(projectRoot(), "dossiers", folder));
		kept.set(folder, opened);
		return opened;
	};
}

/** Every question of the page with its answer, by chapter. */
export function answers(open = shipped()): (readonly [(typeof CHAPTERS)[number], readonly Answer[]])[] {
	return CHAPTERS.map((chapter) => [chapter, chapter.questions.map((question) => answer(open, question))] as const);
}

/** The page docs/answers.md: what the program answers today. The same dossiers give the same page. */
export function answersPage(): string {
	const open = shipped();
	return render(answers(open), open().dossier);
}
