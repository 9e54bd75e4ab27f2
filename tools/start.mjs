// The two commands: `npm start` and `npm test`. Sets up what is missing, then does the job. A second run contacts nothing.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isInstalled, noteInstalled } from "./installed.mjs";
import { isBuilt, root } from "./stale.mjs";
import { V8 } from "./v8.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`interconnector needs Node 20.19 or newer (24 is recommended); this is ${process.versions.node}. Install a newer Node and run the same command again.`,
	);
	process.exit(2);
}

function run(command, args, what) {
	const result = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
	if (result.error || result.signal || result.status !== 0) {
		if (what) console.error(`${what} failed${result.error ? `: ${result.error.message}` : ""}. Nothing of yours was changed.`);
		process.exit(result.status ?? 1);
	}
}

const [job = "start", ...rest] = process.argv.slice(2);
if (!isInstalled()) {
	console.error("Installing what is missing (once) …");
	run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], "Installing");
	noteInstalled();
}

const local = (name) => join(root, "node_modules", ".bin", name);
if (job === "test") {
	run(process.execPath, [join(root, "tools", "build.mjs")], "Building");
	run(local("tsc"), ["--noEmit", "-p", root], "Type check");
	run(local("tsc"), ["--noEmit", "-p", join(root, "packages", "web")], "Type check of the workbench");
	run(local("biome"), ["check", root], "Lint");
	run(local("vitest"), ["run", ...rest], "Tests");
} else {
	if (!isBuilt()) {
		console.error("Building (once) …");
		run(process.execPath, [join(root, "tools", "build.mjs")], "Building");
	}
	run(process.execPath, [...V8, join(root, "packages", "host", "dist", "cli.mjs"), "start", ...rest]);
}
