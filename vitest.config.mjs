import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { V8 } from "./tools/v8.mjs";

/** The tests in a browser run after all others and one file at a time: they look at what is drawn when, and want the machine for themselves. */
const BROWSER = "tests/browser/**/*.test.ts";

export default defineConfig({
	resolve: { alias: { "@interconnector/engine": fileURLToPath(new URL("packages/engine/src/index.ts", import.meta.url)) } },
	test: {
		execArgv: V8,
		globalSetup: "./tools/test-folder.mjs",
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ["default", "./tools/tally.mjs"],
		projects: [
			{
				extends: true,
				test: {
					name: "all",
					include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts"],
					exclude: [BROWSER],
					maxWorkers: Math.max(2, availableParallelism() - 1),
					sequence: { groupOrder: 0 },
				},
			},
			{ extends: true, test: { name: "browser", include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 1 } } },
		],
	},
});
