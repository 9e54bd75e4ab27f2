import { readFileSync } from "node:fs";

/** What the machine refused: where, what it was, what stands now, what a person can do. */
export interface Refusal {
	readonly error: string;
	readonly kept?: string;
	readonly fix?: string;
}

const KEPT = "no file was left half written";

/** What the system's codes mean, and what helps. */
const CODES: Readonly<Record<string, readonly [what: string, fix: string]>> = {
	EACCES: ["this may not be opened", "ask for the right to it, or name another place"],
	EBUSY: ["another program holds this", "try again when it is done"],
	EDQUOT: ["the room that you have on this disk is used up", "make room, or name a place on another disk; then try again"],
	EEXIST: ["something else stands here", "name another place, or take it away"],
	EFBIG: ["larger than this disk takes", "name a place on another disk"],
	EIO: ["the disk failed", "look after the disk; then try again"],
	EISDIR: ["a folder stands where a file is needed", "name a file, or take the folder away"],
	ELOOP: ["a link that leads back to itself", "mend the link, or take it away"],
	EMFILE: ["too many files are open", "close other programs; then try again"],
	ENAMETOOLONG: ["this name is longer than the disk takes", "give a shorter one"],
	ENFILE: ["too many files are open", "close other programs; then try again"],
	ENOENT: ["not there, or a link to what is not there", "name what is there, or mend the link"],
	ENOSPC: ["the disk is full", "make room, or name a place on another disk; then try again"],
	ENOTDIR: ["a file stands where a folder is needed", "name another place, or take the file away"],
	ENOTEMPTY: ["other files stand in this folder", "name another folder, or take them away"],
	EPERM: ["this may not be changed", "ask for the right to it, or name another place"],
	EPIPE: ["whoever was to read this has gone", "try again"],
	EROFS: ["this disk can only be read", "name a place on another disk, or copy the dossier there"],
};

/**
 * What an error of the system means to a person, or undefined when it is none that a machine in order could give.
 * What is kept holds of a single file, since each is written whole or not at all; who writes several says more, by `keeping`.
 */
export function refusalOf(error: unknown): Refusal | undefined {
	if (!(error instanceof Error)) return undefined;
	// Its text says where, what was kept and what to do.
	if (error.name === "LockedError") return { error: error.message };
	const { code = "", syscall, path } = error as NodeJS.ErrnoException;
	const known = syscall !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
	if (!known) return undefined;
	const [what, fix] = known;
	return { error: `${path ? `${asMeant(path)}: ` : ""}${what} (${code})`, kept: keptOf(error) ?? KEPT, fix };
}

/** The file or folder that a person knows, for one that a writer makes for a moment beside it. */
function asMeant(path: string): string {
	return path
		.replace(/([\\/])\.([^\\/]+)\.\d+\.tmp$/, "$1$2")
		.replace(/([\\/])\.([^\\/]+)\.[0-9a-f]{8}(?=[\\/]|$)/, "$1$2")
		.replace(/[\\/]\.lock-[^\\/]*$/, "");
}

/** The bytes of a file. A folder that stands there is named, which Node does not do of itself. */
export const readWhole = (path: string): Buffer => naming(path, () => readFileSync(path));

/** Do work when something is kept already, or is not: where it fails, that is said instead of what holds of a single file. */
export function keeping<T>(kept: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof Error) Object.assign(error, { kept });
		throw error;
	}
}

/** What stands now by the error's own word, where it has one. */
export const keptOf = (error: unknown): string | undefined => (error instanceof Error && "kept" in error ? String(error.kept) : undefined);

/** Do work on a path, which a failure names even where the system does not. */
export function naming<T>(path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof Error && "syscall" in error && !("path" in error)) Object.assign(error, { path });
		throw error;
	}
}
