import { useEffect, useState } from "react";
import { read } from "../api.ts";
import type { Entry } from "./find.ts";

/** An operation as the program's own description tells it. */
interface Described {
	readonly summary?: string;
	readonly description?: string;
	readonly parameters?: readonly { readonly required?: boolean; readonly name?: string }[];
}
export interface Description {
	readonly paths: Readonly<Record<string, { readonly get?: Described; readonly post?: Described }>>;
}

/** Operations of the machine that read and need no input: their answer opens as data in a tab of its own. */
export function readingEntries({ paths }: Description, open: (path: string) => void): Entry[] {
	return Object.entries(paths).flatMap(([path, { get }]): Entry[] => {
		const id = path.slice(1);
		if (!get || id.includes("/") || get.parameters?.some(({ required }) => required)) return [];
		return [
			{
				id: `operation-${id}`,
				group: "Answers as data",
				label: get.summary ?? id,
				about: `${get.description ?? ""} (JSON)`,
				also: [id],
				run: () => open(id),
			},
		];
	});
}

/** Those operations, once somebody has opened the palette. A page without its program has none. */
export function useOperations(wanted: boolean): readonly Entry[] {
	const [entries, setEntries] = useState<readonly Entry[]>([]);
	useEffect(() => {
		if (!wanted) return;
		let here = true;
		read("openapi.json")
			.then((description) => {
				if (here) setEntries(readingEntries(description as Description, (path) => window.open(path, "_blank", "noopener")));
			})
			.catch(() => undefined);
		return () => {
			here = false;
		};
	}, [wanted]);
	return entries;
}
