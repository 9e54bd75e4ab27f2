#!/usr/bin/env node
// Plain JavaScript, so that npm links it before anything is built. Builds when a source is newer than the program.
import { isBuilt } from "../../../tools/stale.mjs";

if (!isBuilt()) {
	const { build } = await import("../../../tools/build.mjs");
	await build();
}
await import("../dist/cli.mjs");
