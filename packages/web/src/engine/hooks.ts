import type { Finding } from "@interconnector/engine";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { worldOf } from "../view/world.ts";
import type { Work } from "./thread.ts";

const IDLE: Work = { pending: true };
/** How many redraws stand behind a number unless a view says otherwise; the first 32 are shown at once. */
export const DRAWS = "200";

/**
 * Run a pure operation of the catalog and follow its answer. While a new answer is on its way the last one stays, so that nothing
 * flashes; `pending` says so. An undefined input runs nothing.
 */
export function useRun(
	operation: string,
	input: Readonly<Record<string, unknown>> | undefined,
	values: Readonly<Record<string, unknown>> = {},
	background = false,
): Work {
	const { thread, about } = useSession();
	const [work, setWork] = useState<Work>(IDLE);
	const key = input && JSON.stringify([operation, input, values, about.digest]);
	const given = useRef({ input, values });
	given.current = { input, values };
	useEffect(() => {
		if (key === undefined) return;
		setWork((before) => ({ ...(before.output ? { output: before.output } : {}), pending: true }));
		return thread.run(operation, given.current.input ?? {}, given.current.values, setWork, background);
	}, [thread, operation, key, background]);
	return work;
}

export type Asked = Omit<Work, "output"> & { readonly finding?: Finding };

/** Ask a lens or inquiry of the world that the view is about. */
export function useAsk(question: string | undefined, options: Readonly<Record<string, unknown>> = {}, background = false): Asked {
	const [view] = useView();
	const values = { ...worldOf(view), draws: view.draws ?? DRAWS, ...options };
	const work = useRun("ask", question === undefined ? undefined : { question }, values, background);
	return useMemo(() => {
		const { output, ...rest } = work;
		return output?.kind === "finding" ? { ...rest, finding: output.finding } : rest;
	}, [work]);
}
