import { describe, expect, it } from "vitest";
import type { Source } from "../evidence/source.ts";
import type { Brief } from "./brief.ts";
import { fullSource, shortSource } from "./cite.ts";
import { personName } from "./cite-names.ts";
import { briefCsl, containerParts, cslDate, cslItem } from "./csl.ts";

const source = (id: string, more: Partial<Source> = {}): Source => ({
	id: `source:${id}`,
	title: "A Title",
	kind: "article",
	published: "2025",
	reliability: "B",
	...more,
});

describe("a date for CSL", () => {
	it.each([
		["2025", { "date-parts": [[2025]] }],
		["2025-06~", { "date-parts": [[2025, 6]], circa: true }],
		["2024-12-05?", { "date-parts": [[2024, 12, 5]], circa: true }],
		["2025-23", { "date-parts": [[2025]], season: 3 }],
		[
			"2025-09/2025-10",
			{
				"date-parts": [
					[2025, 9],
					[2025, 10],
				],
			},
		],
		["2025-09/..", { literal: "since September 2025" }],
		["2025-21/2025-23", { literal: "spring 2025 to autumn 2025" }],
	])("%s", (text, date) => expect(cslDate(text)).toEqual(date));
});

describe("a name for CSL", () => {
	it.each([
		["Emil Avdaliani", { family: "Avdaliani", given: "Emil" }],
		["Robert M. Axelrod", { family: "Axelrod", given: "Robert M." }],
		["E. H. Carr", { family: "Carr", given: "E. H." }],
		["de la Cruz, Ana María", { family: "de la Cruz", given: "Ana María" }],
		["Ayşə Əliyeva", { family: "Əliyeva", given: "Ayşə" }],
		["World Bank", { literal: "World Bank" }],
		["Ministry of Foreign Affairs", { literal: "Ministry of Foreign Affairs" }],
		["Ludwig van Beethoven", { literal: "Ludwig van Beethoven" }],
		["习近平", { literal: "习近平" }],
		["Interconnector", { literal: "Interconnector" }],
	])("%s", (name, split) => expect(personName(name)).toEqual(split));
});

it.each([
	["article", "article-journal"],
	["report", "report"],
	["book", "book"],
	["news", "article-newspaper"],
	["speech", "speech"],
	["treaty", "treaty"],
	["dataset", "dataset"],
	["registry", "dataset"],
	["web", "webpage"],
	["interview", "interview"],
	["other", "document"],
] as const)("gives %s the type %s", (kind, type) => expect(cslItem(source("x", { kind })).type).toBe(type));

it("calls a piece inside a book a chapter", () => {
	expect(cslItem(source("x", { kind: "book", container: "The Whole" }))).toMatchObject({ type: "chapter", "container-title": "The Whole" });
});

it("takes volume and issue out of where it appeared, and only when they are named", () => {
	expect(containerParts("Baku Dialogues, vol. 9, no. 1, Fall 2025")).toEqual({ title: "Baku Dialogues", volume: "9", issue: "1" });
	expect(containerParts("Analysis, 2025")).toEqual({ title: "Analysis, 2025" });
});

it("lists exactly the sources under the notes, by id", () => {
	const note = (id: string) => ({ claim: `claim:${id}`, gist: "", source: `source:${id}`, at: "", against: false });
	const brief = { notes: [note("b"), note("a"), note("b")] } as unknown as Brief;
	expect(briefCsl(brief, [source("c"), source("b"), source("a")]).map((item) => item.id)).toEqual(["a", "b"]);
});

it("writes a reference in the author-date style", () => {
	const full = source("x", {
		author: ["Farid Shukurlu", "Joseph Shumunov"],
		title: "Which Way?",
		container: "Baku Dialogues, vol. 9, no. 1",
		publisher: "ADA University, Baku",
		published: "2025-23",
		retrieved: "2025-11-02",
	});
	expect(fullSource(full)).toBe(
		"Shukurlu, Farid, and Joseph Shumunov. 2025. “Which Way?” Baku Dialogues, vol. 9, no. 1. ADA University, Baku. Autumn 2025. Read 2 November 2025.",
	);
	expect(shortSource(full)).toBe("Shukurlu and Shumunov 2025");
	expect(shortSource(source("y", { author: ["Ministry of Foreign Affairs"] }))).toBe("Ministry of Foreign Affairs 2025");
	expect(fullSource(source("z", { publisher: "World Bank" }))).toBe("World Bank. 2025. “A Title.”");
});
