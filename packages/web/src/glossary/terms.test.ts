import { expect, it } from "vitest";
import { TERMS, termOf } from "./terms.ts";

it("explains each word once, in alphabetical order, in a sentence", () => {
	const words = TERMS.flatMap(({ term, also = [] }) => [term, ...also]);
	expect(new Set(words).size).toBe(words.length);
	expect(TERMS.map(({ term }) => term)).toEqual(TERMS.map(({ term }) => term).sort((a, b) => a.localeCompare(b, "en")));
	for (const { says } of TERMS) expect(says).toMatch(/^[A-Z−].*\.$/);
});

it("finds a word by any of its forms, and no word inside a longer title", () => {
	expect(termOf("Affinity")?.term).toBe("affinity");
	expect(termOf(" Not known ")?.term).toBe("silence");
	expect(termOf("intensity")?.term).toBe("engagement");
	expect(termOf("affinity of others")).toBeUndefined();
});
