import type { Finding } from "@interconnector/engine";
import { useEffect, useState } from "react";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { asksOf } from "../view/world.ts";

export interface Among {
	readonly findings: ReadonlyMap<string, Finding>;
	readonly done: number;
	readonly total: number;
}

const NONE: Among = { findings: new Map(), done: 0, total: 0 };

/**
 * The same question asked from the side of each partner in its turn, one after the other in the background: what is known of the ties
 * among them. The answers come together when the last is there, so that the picture moves once.
 */
export function useAmong(partners: readonly string[] | undefined): Among {
	const { thread, about } = useSession();
	const [view] = useView();
	const [among, setAmong] = useState<Among>(NONE);
	// Levels are those of the focal state: its partners are asked about everybody.
	const values = JSON.stringify({ ...asksOf(view), level: undefined });
	const wanted = partners?.join(" ");
	// biome-ignore lint/correctness/useExhaustiveDependencies: another dossier gives other answers
	useEffect(() => {
		setAmong(NONE);
		if (!wanted) return;
		const queue = wanted.split(" ");
		const findings = new Map<string, Finding>();
		let stop = () => {};
		const next = (i: number) => {
			const partner = queue[i];
			if (partner === undefined) return setAmong({ findings, done: i, total: queue.length });
			setAmong({ ...NONE, done: i, total: queue.length });
			stop = thread.run(
				"ask",
				{ question: "vectors" },
				{ ...JSON.parse(values), focal: partner },
				({ pending, output }) => {
					if (pending) return;
					if (output?.kind === "finding") findings.set(partner, output.finding);
					next(i + 1);
				},
				true,
			);
		};
		next(0);
		return () => stop();
	}, [thread, wanted, values, about.digest]);
	return among;
}
