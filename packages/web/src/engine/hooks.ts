import type { Finding } from "@interconnector/engine";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useSession } from "../session.tsx";
import { onView, viewNow } from "../view/view.ts";
import { asksOf } from "../view/world.ts";
import type { Work } from "./thread.ts";

type Values = Readonly<Record<string, unknown>>;

/** The newest answer, and to what: an answer to something else is still on its way to being replaced. */
interface Heard {
	readonly to: string | undefined;
	readonly work: Work;
}

function standing({ to, work }: Heard, key: string | undefined): Work {
	return to === key && key !== undefined ? work : { ...(work.output ? { output: work.output } : {}), pending: true };
}

/**
 * Run a pure operation of the catalog and follow its answer. While a new answer is on its way the last one stays, so that nothing
 * flashes; `pending` says so. An undefined input runs nothing.
 */
export function useRun(operation: string, input: Values | undefined, values: Values = {}, background = false): Work {
	const { thread, about } = useSession();
	const [heard, setHeard] = useState<Heard>({ to: undefined, work: { pending: true } });
	const key = input && JSON.stringify([operation, input, values, about.digest]);
	const given = useRef({ input, values });
	given.current = { input, values };
	useEffect(() => {
		if (key === undefined) return;
		return thread.run(operation, given.current.input ?? {}, given.current.values, (work) => setHeard({ to: key, work }), background);
	}, [thread, operation, key, background]);
	return useMemo(() => standing(heard, key), [heard, key]);
}

export type Asked = Omit<Work, "output"> & { readonly finding?: Finding };

/** An answer that takes longer is said to be on its way, in milliseconds; a quicker one replaces the last without a flash. */
const PATIENCE = 150;

/**
 * Ask a lens or inquiry of the world that the view is about. A step of a slider asks again at once, before anything is drawn, and
 * what stands is drawn anew only when there are new numbers.
 */
export function useAsk(question: string | undefined, options: Values = {}, background = false): Asked {
	const { thread, about } = useSession();
	const [heard, setHeard] = useState<Heard>({ to: undefined, work: { pending: true } });
	const key = question && JSON.stringify([question, options, about.digest]);
	const given = useRef(options);
	given.current = options;
	useEffect(() => {
		if (question === undefined || key === undefined) return;
		let [asked, stop] = ["", () => {}];
		let later: ReturnType<typeof setTimeout> | undefined;
		const hear = (work: Work) => {
			clearTimeout(later);
			later = undefined;
			// Drawn now rather than when React finds the time: somebody holds the slider.
			flushSync(() => setHeard({ to: key, work }));
		};
		const run = () => {
			const values = { ...asksOf(viewNow()), ...given.current };
			const text = JSON.stringify(values);
			if (text === asked) return;
			if (asked !== "") later ??= setTimeout(() => setHeard((before) => ({ to: key, work: standing(before, undefined) })), PATIENCE);
			asked = text;
			stop();
			stop = thread.run("ask", { question }, values, hear, background);
		};
		run();
		const leave = onView(run);
		return () => {
			clearTimeout(later);
			leave();
			stop();
		};
	}, [thread, question, key, background]);
	return useMemo(() => {
		const { output, ...rest } = standing(heard, key);
		return output?.kind === "finding" ? { ...rest, finding: output.finding } : rest;
	}, [heard, key]);
}
