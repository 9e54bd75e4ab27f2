import type { Finding } from "@interconnector/engine";
import { useEffect, useState } from "react";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { worldOf } from "../view/world.ts";

/** The answers of every light question, without redraws, as far as they are there: what rests on which claim is read from them. */
export interface Answers {
	readonly findings: readonly Finding[];
	readonly total: number;
	readonly done: number;
}

/** Ask every light question of the view's world in the background, one after the other, once somebody wants to know. */
export function useAnswers(wanted: boolean): Answers {
	const { about, thread } = useSession();
	const [view] = useView();
	const world = JSON.stringify(worldOf(view));
	const [findings, setFindings] = useState<readonly Finding[]>([]);
	const [done, setDone] = useState(0);
	const lenses = about.questions.filter(({ kind, heavy }) => kind === "lens" && !heavy);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the digest says when the dossier is another, the text when the world is
	useEffect(() => {
		setFindings([]);
		setDone(0);
		if (!wanted) return;
		let stop = () => {};
		const next = (place: number) => {
			const lens = lenses[place];
			if (!lens) return;
			stop = thread.run(
				"ask",
				{ question: lens.id },
				{ ...JSON.parse(world), draws: "0" },
				({ output, pending }) => {
					if (pending) return;
					if (output?.kind === "finding") setFindings((before) => [...before, output.finding]);
					setDone(place + 1);
					next(place + 1);
				},
				true,
			);
		};
		next(0);
		return () => stop();
	}, [wanted, about.digest, world, thread]);
	return { findings, total: lenses.length, done };
}
