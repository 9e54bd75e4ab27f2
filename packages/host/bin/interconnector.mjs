#!/usr/bin/env node
// Plain JavaScript, so that npm links it before anything is built. Builds when a source is newer than the program.
import { setFlagsFromString } from "node:v8";
import { isBuilt } from "../../../tools/stale.mjs";
import { COMPILING } from "../../../tools/v8.mjs";

for (const option of COMPILING) setFlagsFromString(option);
if (!isBuilt()) {
	const { build } = await import("../../../tools/build.mjs");
	await build();
}
await import("../dist/cli.mjs");
