import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The workbench as static files: nothing in them refers to another machine. */
export default defineConfig({
	root: here("."),
	base: "./",
	plugins: [react()],
	resolve: { alias: { "@interconnector/engine": here("../engine/src/index.ts") } },
	worker: { format: "es" },
	// While the workbench is written: `npm run web`, beside a running `interconnector serve`.
	server: {
		proxy: {
			"^/(?!src/|@|node_modules/|packages/)[a-z-]+(\\.json|\\.md)?(\\?.*|/.*)?$": {
				target: process.env.INTERCONNECTOR_SERVER ?? "http://127.0.0.1:4360",
				changeOrigin: false,
			},
		},
	},
	build: {
		outDir: process.env.INTERCONNECTOR_WEB_OUT ?? here("dist"),
		emptyOutDir: true,
		target: "es2023",
		// A font or picture inside a style sheet would need another source in the Content-Security-Policy.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 2000,
	},
});
