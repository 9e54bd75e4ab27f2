import { homedir } from "node:os";
import { sep } from "node:path";
import { projectRoot } from "./root.ts";

/**
 * A value without the folders of this machine: paths below the project become relative, the home folder becomes ~.
 * For answers that leave the machine or are read by a model: whose computer it is, is nobody's business there.
 */
export function withoutPaths<T>(value: T): T {
	// A folder counts where it stands alone: not as the end of a word, nor as the beginning of a longer name.
	const folders = [projectRoot(), process.cwd(), homedir()]
		.map((folder) => (folder.endsWith(sep) ? folder.slice(0, -1) : folder))
		.filter((folder) => folder !== "")
		.map((folder) => new RegExp(`(?<![\\w.-])${folder.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?=$|[^\\w.-])([\\\\/]?)`, "g"));
	const clean = (text: string) => {
		const [root, here, home] = folders.length === 3 ? folders : [folders[0], folders[0], undefined];
		let out = text;
		for (const folder of [root, here]) if (folder) out = out.replace(folder, (_, slash: string) => (slash ? "" : "."));
		return home ? out.replace(home, (_, slash: string) => `~${slash}`) : out;
	};
	const visit = (one: unknown): unknown => {
		if (typeof one === "string") return clean(one);
		if (Array.isArray(one)) return one.map(visit);
		if (typeof one !== "object" || one === null) return one;
		return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]));
	};
	return visit(value) as T;
}
