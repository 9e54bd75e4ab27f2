// What tests write goes into one folder, which is gone when they are done.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export default function setup() {
	const folder = mkdtempSync(join(tmpdir(), "interconnector-tests-"));
	for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
