import { expect, it } from "vitest";
import { csvText } from "./csv.ts";

it("quotes what would break a line, and guards what a spreadsheet would run; numbers stand as they are", () => {
	expect(
		csvText([
			["a", "b"],
			['say "x", y', "=1+1"],
			["-0.5", "-x"],
		]),
	).toBe('a,b\r\n"say ""x"", y",\'=1+1\r\n-0.5,\'-x\r\n');
});
