import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The workbench as one script and one style sheet, without modules: `export workbench` puts both into a page that opens from disk,
 * where browsers load no module and start no thread from a file.
 */
export default defineConfig({
	root: here("."),
	base: "./",
	plugins: [react()],
	resolve: {
		alias: { "@interconnector/engine": here("../engine/src/index.ts"), "./start.ts": here("src/engine/start-inline.ts") },
	},
	worker: { format: "iife" },
	build: {
		outDir: process.env.INTERCONNECTOR_FOLDER_OUT ?? here("dist/folder"),
		emptyOutDir: true,
		target: "es2023",
		cssCodeSplit: false,
		modulePreload: false,
		chunkSizeWarningLimit: 5000,
		rolldownOptions: {
			input: here("src/main.tsx"),
			// No module, so nothing to say of it.
			transform: { define: { "import.meta": "{}" } },
			output: { format: "iife", entryFileNames: "workbench.js", assetFileNames: "workbench[extname]" },
		},
	},
});
