import { expect, it } from "vitest";
import { table } from "./table.ts";

const long = (letter: string) => letter.repeat(70);
const shown = (columns: Parameters<typeof table>[0], cells: readonly string[], width: number) =>
	table(columns, [cells], width).split("\n")[2] as string;

it("cuts soft columns alike until the line fits, and says where", () => {
	const line = shown([{ title: "id" }, { title: "a", soft: true }, { title: "b", soft: true }], ["x", long("a"), long("b")], 60);
	expect(line.length).toBeLessThanOrEqual(60);
	expect(line).toMatch(/^x {3}a{26}… {2}b{26}…$/);
});

it("leaves a column its least width, and what is not soft alone, even where the line then does not fit", () => {
	const columns = [{ title: "id" }, { title: "a", soft: true, least: 48 }, { title: "b", soft: true }];
	expect(shown(columns, ["x", long("a"), long("b")], 110)).toMatch(/a{51}… {2}b{51}…$/);
	expect(shown(columns, ["x", long("a"), long("b")], 80)).toMatch(/a{47}… {2}b{25}…$/);
	expect(shown(columns, [long("x"), long("a"), long("b")], 80)).toMatch(/^x{70} {2}a{47}… {2}b{11}…$/);
});
