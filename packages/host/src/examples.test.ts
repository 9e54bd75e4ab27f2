import { expect, test } from "vitest";
import * as z from "zod";
import { examplesOf } from "./examples.ts";
import { OFFERS } from "./offers.ts";

const input = z.strictObject({ address: z.string(), knownBy: z.string().optional(), all: z.boolean().optional() });

test("a command line is read as inputs by name", () => {
	const read = (line: string) => examplesOf({ id: "why", args: ["address"], input, examples: [line] });
	expect(read("interconnector why 'a#b c' --known-by 2024 --all")).toEqual([{ address: "a#b c", knownBy: "2024", all: "true" }]);
	expect(read("interconnector why claim:<32 hex digits>"), "a placeholder is no example").toEqual([]);
	expect(read("interconnector other x"), "nor is the line of another operation").toEqual([]);
	expect(read("interconnector why x --dossier y"), "what every command takes is left out").toEqual([{ address: "x" }]);
});

test("every operation that is pure and needs an input has an example that gives it", () => {
	for (const offer of OFFERS.filter((one) => one.effects === "reads" && !one.input.safeParse({}).success))
		expect(Object.keys(examplesOf(offer)[0] ?? {}), offer.id).toEqual(expect.arrayContaining(offer.args.slice(0, 1)));
});
