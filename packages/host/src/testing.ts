import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./root.ts";

/** A copy of a shipped dossier that a test may write to, with the dossiers that it includes beside it. */
export function copyOf(name: "azerbaijan" | "georgia" | "armenia" = "azerbaijan"): string {
	const folder = mkdtempSync(join(tmpdir(), "interconnector-"));
	cpSync(join(projectRoot(), "dossiers"), folder, { recursive: true });
	return join(folder, name);
}
