import { basename, join } from "node:path";
import { InputError } from "@interconnector/engine";
import { refusalOf } from "../machine.ts";
import { type Change, FILES } from "./entry.ts";
import { fold } from "./fold.ts";
import { type Journal, journalLine, readJournal } from "./journal.ts";
import { disk, type FileLayer, writeAtomic } from "./layer.ts";
import { Lock } from "./lock.ts";
import { logNotices, readLog } from "./log.ts";
import { asideName, noticesOf, strangeIssue } from "./notices.ts";
import type { Store } from "./store.ts";
import { textOf } from "./utf8.ts";

const JOURNAL = "journal.jsonl";
/** Files of a dossier folder that are read. */
const READ = /^(dossier|assertions)\.json$|^[a-z]+\.jsonl$/;
const OWN = [...FILES, "log"] as const;

/**
 * A dossier folder. A change is first one line of the journal (checksum, fsync): from then on it survives. Then it is folded into the
 * sorted files (temporary file, fsync, rename, folder fsync) and the journal is emptied. A crash anywhere between leaves either the
 * journal line, or the folded files, or both; lines that come twice count once.
 */
export function filesStore(path: string, name = basename(path), layer: FileLayer = disk): Store {
	const lock = new Lock(layer, path);
	const encode = new TextEncoder();

	/** The file whose rights a new one takes: that of the claims, or else the head. */
	function neighbour(): string {
		return join(path, layer.list(path).includes("claims.jsonl") ? "claims.jsonl" : "dossier.json");
	}

	function files(): Record<string, string> {
		const texts: Record<string, string> = {};
		for (const file of layer.list(path)) {
			if (!READ.test(file) || file === JOURNAL) continue;
			const bytes = layer.read(join(path, file));
			if (bytes !== undefined) texts[file] = textOf(bytes, `${name}/${file}`);
		}
		return texts;
	}

	function journal(): Journal {
		return readJournal(layer.read(join(path, JOURNAL)) ?? new Uint8Array());
	}

	/** The texts with the journal folded in. */
	function folded(texts: Record<string, string>, changes: readonly Change[]): Record<string, string> {
		const own = Object.fromEntries(OWN.map((file) => [file, texts[`${file}.jsonl`] ?? ""]));
		const news = fold(own, changes);
		return { ...texts, ...Object.fromEntries(Object.entries(news).map(([file, text]) => [`${file}.jsonl`, text])) };
	}

	/** Write the journal's changes into the files, then empty it. The files come first: until all of them stand, the journal does. */
	function settle(changes: readonly Change[]): void {
		const texts = files();
		const after = folded(texts, changes);
		for (const [file, text] of Object.entries(after)) if (text !== texts[file]) writeAtomic(layer, path, file, encode.encode(text), neighbour());
		layer.remove(join(path, JOURNAL));
		layer.syncFolder(path);
	}

	/** What cannot be read is written to a file of its own before the journal that it stands in is emptied: only a person can say that it was nothing. */
	function setAside({ damaged, strange, torn }: Journal): string | undefined {
		if (strange.length > 0) throw new InputError(strange.map((one) => strangeIssue(one, `${name}/${JOURNAL}`)));
		const lost = [...damaged, ...(torn ? [torn] : [])];
		if (lost.length === 0) return undefined;
		const bytes = Buffer.concat(lost.flatMap((one) => [one.bytes, encode.encode("\n")]));
		writeAtomic(layer, path, asideName(bytes), bytes, neighbour());
		return asideName(bytes);
	}

	return {
		read() {
			const waiting = journal();
			return { folder: { name, files: folded(files(), waiting.changes) }, notices: noticesOf(waiting, `${name}/${JOURNAL}`) };
		},
		append(change, check) {
			return lock.hold(() => {
				const waiting = journal();
				const after = folded(files(), [...waiting.changes, change]);
				check({ name, files: after });
				const notices = [
					...noticesOf(waiting, `${name}/${JOURNAL}`, setAside(waiting)),
					...logNotices(after["log.jsonl"] ?? "", `${name}/log.jsonl`),
				];
				const at = join(path, JOURNAL);
				const before = layer.read(at)?.length;
				try {
					// A torn tail is cut first, so that the new line begins a line of its own.
					if (before !== undefined && waiting.whole < before) layer.truncate(at, waiting.whole);
					if (before === undefined) {
						layer.append(at, new Uint8Array());
						layer.likeRights(at, neighbour(), "own");
					}
					layer.append(at, encode.encode(journalLine(change)));
					layer.sync(at);
					if (before === undefined) layer.syncFolder(path);
				} catch (error) {
					takeBack(layer, at, waiting.whole);
					throw error;
				}
				try {
					settle([...waiting.changes, change]);
				} catch (error) {
					return [
						...notices,
						{
							says: `the change is safe in ${name}/${JOURNAL}, but the files could not be brought up to date (${refusalOf(error)?.error ?? (error as Error).message}); that is done with the next change`,
						},
					];
				}
				return notices;
			});
		},
		log() {
			return readLog(folded(files(), journal().changes)["log.jsonl"] ?? "", `${name}/log.jsonl`);
		},
	};
}

/** After a failed append: nothing of the change may count later. A disk that refuses even this keeps an unconfirmed line at most. */
function takeBack(layer: FileLayer, journal: string, length: number): void {
	try {
		layer.truncate(journal, length);
		layer.sync(journal);
	} catch {
		// The caller is told that the change was not kept; a line without its sync may still be found whole after a crash.
	}
}
