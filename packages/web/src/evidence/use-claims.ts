import { useEffect, useMemo, useState } from "react";
import { dossierTexts } from "../api.ts";
import { useRun } from "../engine/hooks.ts";
import { useSession } from "../session.tsx";
import type { ClaimRow } from "./claims.ts";
import { changesOf, type Gone, goneOf, mergesOf } from "./log.ts";

/** The claims that a filter leaves; undefined until they are there. */
export function useClaims(input: Readonly<Record<string, unknown>> | undefined): {
	readonly rows: readonly ClaimRow[] | undefined;
	readonly problem: string | undefined;
} {
	const { output, issues, failed } = useRun("claims", input);
	const rows = output?.kind === "table" && input ? (output.rows as unknown as readonly ClaimRow[]) : undefined;
	return { rows: issues || failed ? [] : rows, problem: issues?.map((one) => `${one.value}: ${one.problem}; ${one.fix}`).join(" ") ?? failed };
}

/** Claims of documents before rows of datasets, each in their own order: a person reads the former. */
export function useDocumentsFirst(rows: readonly ClaimRow[] | undefined): readonly ClaimRow[] | undefined {
	const { output } = useRun("sources", {});
	return useMemo(() => {
		const sources = output?.kind === "table" ? (output.rows as unknown as readonly { readonly id: string; readonly kind: string }[]) : [];
		const bulk = new Set(sources.filter(({ kind }) => kind === "dataset").map(({ id }) => id));
		return rows && [...rows.filter(({ source }) => !bulk.has(source)), ...rows.filter(({ source }) => bulk.has(source))];
	}, [rows, output]);
}

export interface Beside {
	readonly gone: readonly Gone[];
	readonly changes: ReturnType<typeof changesOf>;
	readonly merges: ReturnType<typeof mergesOf>;
}

/** What a dossier keeps beside the claims that stand: those that are gone, the log, merges. Read anew after each change. */
export function useBeside(wanted: boolean): { readonly kept?: Beside; readonly problem?: string } {
	const { about } = useSession();
	const [state, setState] = useState<{ kept?: Beside; problem?: string }>({});
	// biome-ignore lint/correctness/useExhaustiveDependencies: the digest says when the dossier is another
	useEffect(() => {
		if (!wanted) return;
		let left = false;
		dossierTexts()
			.then((texts) => !left && setState({ kept: { gone: goneOf(texts), changes: changesOf(texts), merges: mergesOf(texts) } }))
			.catch((error: Error) => !left && setState({ problem: error.message }));
		return () => {
			left = true;
		};
	}, [wanted, about.digest]);
	return state;
}
