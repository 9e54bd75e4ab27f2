import { expect, it } from "vitest";
import { bytesOf } from "./inline.ts";

it("gives back the bytes that went into an answer, also those whose text has the two letters of base64url", () => {
	const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
	const base64url = Buffer.from(bytes).toString("base64url");
	expect(base64url).toMatch(/[-_]/);
	expect([...bytesOf({ base64url })]).toEqual([...bytes]);
	expect([...bytesOf({ base64url: "" })]).toEqual([]);
});
