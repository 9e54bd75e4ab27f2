import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { NURSERY } from "./tools/nursery.mjs";

export default defineConfig({
	resolve: { alias: { "@interconnector/engine": fileURLToPath(new URL("packages/engine/src/index.ts", import.meta.url)) } },
	test: {
		include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts"],
		execArgv: NURSERY,
		globalSetup: "./tools/test-folder.mjs",
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ["default", "./tools/tally.mjs"],
	},
});
