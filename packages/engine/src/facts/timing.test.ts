import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedDossier } from "../testing/shipped.ts";
import { kindOf, NOUNS, nouns } from "./index.ts";
import { timingText } from "./timing.ts";

describe("how the time of a noun is meant", () => {
	it.each(NOUNS)("%s: one sentence, and the generated page has it", (noun) => {
		const text = timingText(noun);
		expect(text).toMatch(/^It[^.]*\.$/);
		expect(readFileSync(new URL(`../../../../docs/nouns/${noun}.md`, import.meta.url), "utf8")).toContain(text);
	});

	it("tells each way in words of its own", () => {
		expect(timingText("event")).toContain("on some day of it");
		expect(timingText("share")).toContain("middle of it");
		expect(timingText("agreement")).toContain("that through which it stood");
		expect(timingText("actor")).toContain("always holds");
		expect(timingText("flow")).toMatch(
			/`kind`: of what is realised it .* from the end of it; of what is announced, target, pledge, forecast it is what it is meant for/,
		);
	});

	it("a noun whose facts are timed in several ways names the field that tells them apart", () => {
		for (const { says } of shippedDossier().claims) {
			const kind = kindOf(says);
			if (kind.timedBy === undefined) expect(kind.timing?.(says), says.is).toBe(kind.timing?.(nouns[says.is].example as typeof says));
		}
	});
});
