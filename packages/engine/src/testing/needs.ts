import { existsSync } from "node:fs";

/** The folder beside the project in which larger public material lies; it is not part of the project. */
const SHARED = new URL("../../../../../shared/", import.meta.url);

/**
 * Where a piece of shared material lies, or undefined when it is not here: print the reason and let the caller skip.
 * With REQUIRE_ALL=1 its absence throws, so that a full run cannot pass by skipping.
 */
export function needsShared(path: string): URL | undefined {
	const url = new URL(path, SHARED);
	if (existsSync(url)) return url;
	const reason = `skipped: ../shared/${path} is not beside the project`;
	if (process.env.REQUIRE_ALL === "1") throw new Error(`${reason}, and REQUIRE_ALL=1 asks for it`);
	console.warn(reason);
	return undefined;
}
