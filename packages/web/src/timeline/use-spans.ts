import type { Finding } from "@interconnector/engine";
import { useMemo } from "react";
import { useAsk } from "../engine/hooks.ts";
import { useClaims } from "../evidence/use-claims.ts";
import { useSession } from "../session.tsx";
import { heardIn, lastDay, speaks } from "../view/heard.ts";
import type { View } from "../view/view.ts";
import { crisesIn, inOrder, spansOf, type TimeSpan } from "./spans.ts";

/** As the sources stand: crises are dated, not estimated. */
const BASE = { draws: "0" };

export interface Spans {
	/** In the order in which they stand; undefined until the claims are read. */
	readonly spans: readonly TimeSpan[] | undefined;
	/** What the crises were found by. */
	readonly finding: Finding | undefined;
}

/** What lasted, by the claims that speak in a view and by the crises that are found among its acts. */
export function useSpans({ on: wanted, knownBy, without, floor, focal: chosen, level: at }: View): Spans {
	const { about } = useSession();
	const ties = useClaims({ noun: "tie" }).rows;
	const events = useClaims({ noun: "event" }).rows;
	const talks = useClaims({ noun: "mediation" }).rows;
	const ways = useClaims({ noun: "accession" }).rows;
	const { finding } = useAsk("momentum", BASE);
	const [focal, on] = [chosen ?? about.focal, wanted ?? about.asOf];
	const spans = useMemo(() => {
		if (!ties || !events || !talks || !ways) return undefined;
		const name = (id: string) => about.names[id] ?? id.replace(/^[a-z-]+:/, "").replace(/-/g, " ");
		const heard = heardIn({ on, knownBy, without, floor }, about);
		const rows = [...ties, ...events, ...talks, ...ways].filter((claim) => speaks(claim, heard, about.sources));
		const level = focal === about.focal ? about.levels[at ?? ""] : undefined;
		return inOrder([...(finding ? crisesIn(finding, "arcs", name) : []), ...spansOf(rows, focal, lastDay(on), name)]).filter(
			({ others }) => !level || others.length === 0 || others.some((id) => level.includes(id)),
		);
	}, [ties, events, talks, ways, finding, about, focal, on, knownBy, without, floor, at]);
	return { spans, finding };
}
