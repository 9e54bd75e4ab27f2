import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../packages/host/src/root.ts";

const folder = join(projectRoot(), "examples");

describe("the examples run and print what they found", () => {
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
		test(file, () => {
			const result = spawnSync(process.execPath, ["--import", "tsx", join(folder, file)], { cwd: projectRoot(), encoding: "utf8" });
			expect(result.stderr).toBe("");
			expect(result.status).toBe(0);
			expect(result.stdout).toMatch(/\d/);
			expect(result.stdout).not.toContain("undefined");
		});
	}
});
