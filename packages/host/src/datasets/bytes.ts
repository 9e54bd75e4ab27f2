import { createHash } from "node:crypto";
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { InputError } from "@interconnector/engine";
import { unzipSync } from "fflate";

/** Largest zip archive that is unpacked in memory, and largest file inside it. */
const MOST_ZIPPED = 256 * 1024 * 1024;
const MOST_UNZIPPED = 1024 * 1024 * 1024;

/** A refusal of one input file. */
export function refused(file: string, problem: string, fix: string, value = "the file", line?: number): InputError {
	return new InputError([{ file: basename(file), ...(line === undefined ? {} : { line }), field: "", value, problem, fix }]);
}

/** Name, SHA-256 and size of a file as it lies on the disk, compressed or not. */
export async function fingerprint(path: string): Promise<{ name: string; sha256: string; bytes: number }> {
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
		hash.update(chunk as Buffer);
		bytes += (chunk as Buffer).length;
	}
	return { name: basename(path), sha256: hash.digest("hex"), bytes };
}

/**
 * The content of a file piece by piece; gzip and zip are unpacked by what the first bytes say, whatever the name ends in.
 * Throws InputError when it is missing, empty, cut off or damaged.
 */
export async function* contentOf(path: string): AsyncGenerator<Buffer> {
	const magic = firstBytes(path);
	if (magic[0] === 0x50 && magic[1] === 0x4b) return yield unzipped(path);
	const packed = magic[0] === 0x1f && magic[1] === 0x8b;
	const file = createReadStream(path, { highWaterMark: 1 << 20 });
	try {
		if (!packed) return yield* file as AsyncIterable<Buffer>;
		const unpacked = createGunzip({ chunkSize: 1 << 20 });
		file.on("error", (error) => unpacked.destroy(error));
		yield* file.pipe(unpacked) as AsyncIterable<Buffer>;
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		if (!/^Z_/.test(code) && code !== "ERR_BUFFER_TOO_LARGE") throw error;
		throw refused(path, `the compressed file is cut off or damaged (${(error as Error).message})`, "fetch it again, whole");
	} finally {
		file.destroy();
	}
}

function firstBytes(path: string): Uint8Array {
	const bytes = new Uint8Array(4);
	try {
		if (!statSync(path).isFile()) throw refused(path, "not a file", "name the files of the dataset one by one");
		const file = openSync(path, "r");
		try {
			if (readSync(file, bytes) === 0) throw refused(path, "the file is empty", "fetch it again");
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw refused(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`, "check the path and that you may read it");
	}
	return bytes;
}

function unzipped(path: string): Buffer {
	if (statSync(path).size > MOST_ZIPPED) throw refused(path, `larger than ${MOST_ZIPPED} bytes as a zip`, "unpack it first");
	let files: Record<string, Uint8Array>;
	try {
		files = unzipSync(readFileSync(path), {
			filter: ({ name, originalSize }) => {
				if (originalSize > MOST_UNZIPPED) throw refused(path, `${name} inside is larger than ${MOST_UNZIPPED} bytes`, "unpack it first");
				return !name.endsWith("/");
			},
		});
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw refused(path, `the zip is cut off or damaged (${(error as Error).message})`, "fetch it again, whole");
	}
	const [one, ...more] = Object.values(files);
	if (one === undefined || more.length > 0)
		throw refused(path, `the zip holds ${more.length + (one ? 1 : 0)} files`, "unpack it and name the files one by one");
	return Buffer.from(one.buffer, one.byteOffset, one.byteLength);
}
