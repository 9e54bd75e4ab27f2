// What tests write goes into one folder, which is gone when they are done. Each project of tests asks for it; the first one makes it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "interconnector-tests-";

export default function setup() {
	if (tmpdir().includes(PREFIX)) return undefined;
	const folder = mkdtempSync(join(tmpdir(), PREFIX));
	for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
