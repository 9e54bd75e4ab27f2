import type { FilledHeadline } from "@interconnector/engine";
import { useEffect, useState } from "react";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { EVIDENCE, type Now, nowOf } from "./now.ts";

export interface HeadlinesNow {
	/** Whether the view leaves out or assumes anything. */
	readonly wanted: boolean;
	readonly now: ReadonlyMap<string, Now>;
	readonly done: number;
	readonly total: number;
}

const NONE: ReadonlyMap<string, Now> = new Map();

/** The headlines told again by the evidence of the view, question by question in the background: which of them hung on what was left out. */
export function useHeadlinesNow(headlines: readonly FilledHeadline[] | undefined): HeadlinesNow {
	const { thread } = useSession();
	const [view] = useView();
	const given = Object.fromEntries(EVIDENCE.flatMap((key) => (view[key] ? [[key, view[key]]] : [])));
	const values = JSON.stringify(given);
	const wanted = values !== "{}";
	const [state, setState] = useState({ now: NONE, done: 0 });
	const lenses = [...new Set(headlines?.map(({ lens }) => lens))];
	// biome-ignore lint/correctness/useExhaustiveDependencies: the questions are those of the headlines
	useEffect(() => {
		setState({ now: NONE, done: 0 });
		if (!wanted || !headlines) return;
		let stop = () => {};
		const next = (place: number) => {
			const lens = lenses[place];
			if (!lens) return;
			const hear: Parameters<typeof thread.run>[3] = ({ output, pending }) => {
				if (pending) return;
				const own = headlines.filter((one) => one.lens === lens);
				setState(({ now }) => ({
					now:
						output?.kind === "finding"
							? new Map([...now, ...own.map((one) => [one.address, nowOf(one.address, one.number, output.finding)] as const)])
							: now,
					done: place + 1,
				}));
				next(place + 1);
			};
			stop = thread.run("ask", { question: lens }, JSON.parse(values), hear, true);
		};
		next(0);
		return () => stop();
	}, [thread, headlines, values, wanted]);
	return { wanted, ...state, total: lenses.length };
}
