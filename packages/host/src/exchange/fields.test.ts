import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf } from "./fields.ts";

const id = (kind: string) => z.string().regex(new RegExp(`^${kind}:[a-z]+$`));

test("the pattern of a column is that of every kind of value that may stand in it, unions within unions among them", () => {
	const [venue, free] = fieldsOf(
		z.strictObject({ venue: z.union([z.union([id("actor"), id("place")]), id("format")]), free: z.union([id("actor"), z.string()]) }),
	);
	for (const value of ["actor:a", "place:b", "format:c"]) expect(value).toMatch(new RegExp(venue?.pattern as string));
	expect("format:c and more").not.toMatch(new RegExp(venue?.pattern as string));
	expect(free).not.toHaveProperty("pattern");
});
