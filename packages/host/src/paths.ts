import { homedir } from "node:os";
import { dirname, sep } from "node:path";
import { projectRoot } from "./root.ts";

/**
 * A value without the folders of this machine: paths below the project become relative, the home folder becomes ~. Of a dossier
 * that lies elsewhere, and of those beside it, the name is left.
 * For answers that leave the machine or are read by a model: whose computer it is, is nobody's business there.
 */
export function withoutPaths<T>(value: T, dossier?: string): T {
	const rules = [[projectRoot()], [process.cwd()], [homedir(), "~"], ...(dossier === undefined ? [] : [[dirname(dossier)]])]
		.map(([folder = "", name]) => ({ folder: folder.endsWith(sep) ? folder.slice(0, -1) : folder, name }))
		.filter(({ folder }) => folder !== "")
		.map(({ folder, name }) => ({
			// A folder counts where it stands alone: not as the end of a word, nor as the beginning of a longer name.
			pattern: new RegExp(`(?<![\\w.-])${folder.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?=$|[^\\w.-])([\\\\/]?)`, "g"),
			put: (_: string, slash: string) => (name === undefined ? (slash ? "" : ".") : `${name}${slash}`),
		}));
	const clean = (text: string) => rules.reduce((out, { pattern, put }) => out.replace(pattern, put), text);
	const visit = (one: unknown): unknown => {
		if (typeof one === "string") return clean(one);
		if (Array.isArray(one)) return one.map(visit);
		if (typeof one !== "object" || one === null) return one;
		return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]));
	};
	return visit(value) as T;
}
