import { expect, it } from "vitest";
import { InputError } from "./issue.ts";

it("a refusal does not repeat what is too long to read", () => {
	const long = "x".repeat(3_000_000);
	const one = { file: long, field: long, value: long, problem: long, fix: long };
	expect(JSON.stringify(new InputError([one]).issues).length).toBeLessThan(8000);
	const short = { file: "a", line: 3, field: "b", value: '"c"', problem: "d", fix: "e" };
	expect(new InputError([short]).issues).toEqual([short]);
});
