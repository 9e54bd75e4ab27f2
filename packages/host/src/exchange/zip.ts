import { InputError } from "@interconnector/engine";
import { unzipSync, type ZipOptions, zipSync } from "fflate";

/** The first day that a zip can carry. In local time, since that is what the format stores: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Files as one zip, sorted by name and without times, so that the same files give the same bytes. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const options: ZipOptions = { mtime: NO_TIME, level: 6, os: 0 };
	return zipSync(
		Object.fromEntries(
			Object.keys(files)
				.sort()
				.map((name) => [name, [files[name] as Uint8Array, options]]),
		),
	);
}

/** Most bytes and files that an archive may unfold to. */
const MOST_UNFOLDED = 128 * 1024 * 1024;
const MOST_FILES = 2000;

/**
 * Unzip what a stranger may have made. What the archive says of its sizes is added up before anything is unfolded, and nothing
 * unfolds beyond what it said. Throws InputError naming `file`.
 */
export function unzip(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
	const refuse = (value: string, problem: string, fix: string) => new InputError([{ file, field: "", value, problem, fix }]);
	let unfolded = 0;
	let count = 0;
	const read = (filter: (entry: { readonly originalSize: number }) => boolean) => {
		try {
			return unzipSync(bytes, { filter });
		} catch (error) {
			throw refuse("not readable", `no sound zip archive (${(error as Error).message})`, "save it again as .xlsx or .zip");
		}
	};
	read(({ originalSize }) => {
		unfolded += originalSize;
		count++;
		return false;
	});
	if (count > MOST_FILES) throw refuse(`${count} files`, `more than ${MOST_FILES}`, "split it");
	if (unfolded > MOST_UNFOLDED) throw refuse(`${unfolded} bytes unfolded`, `more than ${MOST_UNFOLDED}`, "split it");
	return read(() => true);
}
