import "@mantine/spotlight/styles.css";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { useState } from "react";
import { PAGES } from "../pages/index.ts";
import { readKept } from "../parts/kept.ts";
import { areSaved } from "../saved/saved.ts";
import { useSession } from "../session.tsx";
import { entriesOf } from "./entries.ts";
import { type Entry, find } from "./find.ts";
import { useOperations } from "./operations.ts";
import classes from "./palette.module.css";

const [store, palette] = createSpotlight();

export { palette };

/** Ctrl-K: every page, question, state, saved view and operation, found by its name in any spelling. */
export function Palette({ more }: { readonly more: readonly Entry[] }) {
	const { about } = useSession();
	const [query, setQuery] = useState("");
	// How often it was opened: views that were kept meanwhile are then found.
	const [used, setUsed] = useState(0);
	const operations = useOperations(used > 0);
	const entries = used > 0 ? [...more, ...entriesOf(about, PAGES, readKept("views", [], areSaved)), ...operations] : [];
	const found = find(entries, query);
	const groups = [...new Set(found.map(({ group }) => group))];
	return (
		<Spotlight.Root
			store={store}
			query={query}
			onQueryChange={setQuery}
			onSpotlightOpen={() => setUsed((times) => times + 1)}
			shortcut="mod + K"
			tagsToIgnore={[]}
			scrollable
			maxHeight={420}
			title="Command palette"
			styles={{ header: { display: "none" } }}
			classNames={{ actionDescription: classes.about ?? "" }}
		>
			<Spotlight.Search placeholder="Page, question, state, operation …" aria-label="Find a page, a question, a state or an operation" />
			<Spotlight.ActionsList>
				{groups.map((group) => (
					<Spotlight.ActionsGroup label={group} key={group}>
						{found
							.filter((one) => one.group === group)
							.map((one) => (
								<Spotlight.Action key={one.id} label={one.label} description={clip(one.about)} onClick={one.run} />
							))}
					</Spotlight.ActionsGroup>
				))}
				{found.length === 0 ? <Spotlight.Empty>Nothing is called so. Try fewer letters.</Spotlight.Empty> : null}
			</Spotlight.ActionsList>
		</Spotlight.Root>
	);
}

const clip = (text: string) => (text.length > 110 ? `${text.slice(0, 108)}…` : text);
