import { expect, test } from "vitest";
import { FORMAT_IDS, FORMATS, type Made } from "./formats.ts";
import { graphOf } from "./graph.ts";
import { permit } from "./permit.ts";
import { dossierOf, type Said, tie } from "./testing.ts";
import { unzip } from "./zip.ts";

const MARK = "zqxmarker";
/** Marks in every text that a restricted source could leak through, the name of an actor and the source's own id among them. */
const secret: Said[] = [
	{ says: { is: "actor", id: `actor:${MARK}`, name: `${MARK} name`, kind: "nonstate", aliases: [MARK] }, at: `${MARK} place`, gist: `${MARK} gist` },
	{ says: { is: "actor", id: "actor:tur", name: `${MARK} rival name`, kind: "state" }, at: `${MARK} 1`, gist: MARK },
	{ says: { ...tie("aze", "tur", -1), during: "2025-03" } as Said["says"], at: `${MARK} 2`, gist: MARK },
	{ says: { is: "format", id: `format:${MARK}`, title: MARK, during: "2025", status: "active" }, at: MARK, gist: MARK },
	{ says: tie("aze", "rus", 0.9), at: MARK, gist: MARK, stance: "against" },
].map((one) => ({ ...one, source: `source:${MARK}`, by: MARK }) as Said);
const open: Said[] = [{ says: tie("aze", "tur", 0.8) }, { says: tie("aze", "rus", -0.4) }, { says: tie("rus", "usa", -0.9) }];
const marked = (handling: string) => ({
	id: MARK,
	title: `${MARK} title`,
	author: [MARK],
	licence: MARK,
	url: `https://example.org/${MARK}`,
	handling,
});
const copy = { id: "copy", derives: `source:${MARK}` };

async function bytesOf(made: Made): Promise<string> {
	const files = "files" in made ? made.files : { one: made.bytes };
	const unfolded = Object.values(files).flatMap((bytes) => (bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzip(bytes, "x")) : [bytes]));
	return unfolded.map((bytes) => new TextDecoder().decode(bytes)).join("\n");
}

const cases = FORMAT_IDS.flatMap((id) => [
	[id, undefined] as const,
	...((FORMATS[id].takes as readonly string[]).includes("finding") ? [[id, "vectors?draws=20"] as const] : []),
]);

for (const [id, finding] of cases) {
	const make = (handling: string, includeInternal = false) => {
		const { engine, dossier } = dossierOf(
			[...open, ...secret, { says: tie("aze", "usa", 0.1), source: "source:copy", gist: `${MARK} copied` }],
			[marked(handling), copy],
		);
		return FORMATS[id].make({ engine, permitted: permit(dossier, includeInternal), name: "t", finding });
	};
	test(`${id}${finding ? " of a finding" : ""}: nothing of a restricted source leaves, of an internal one only when asked for`, async () => {
		for (const [handling, include] of [
			["restricted", false],
			["restricted", true],
			["internal", false],
		] as const) {
			const text = await bytesOf(await make(handling, include));
			expect(text.toLowerCase().includes(MARK), `${handling}, ${include}`).toBe(false);
		}
		expect(await bytesOf(await make("internal", true))).toContain(MARK);
		expect(await bytesOf(await make("public"))).toContain(MARK);
	});
	test(`${id}${finding ? " of a finding" : ""}: the same dossier gives the same bytes`, async () => {
		const [one, two] = [await make("restricted"), await make("restricted")];
		expect(
			JSON.stringify(
				"files" in one
					? Object.entries(one.files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")])
					: Buffer.from(one.bytes).toString("base64"),
			),
		).toBe(
			JSON.stringify(
				"files" in two
					? Object.entries(two.files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")])
					: Buffer.from(two.bytes).toString("base64"),
			),
		);
	});
}

test("the graph of this test has edges, so that what they rest on is looked at", () => {
	const { engine, dossier } = dossierOf([...open, ...secret], [marked("public")]);
	expect(
		graphOf(engine, permit(dossier))
			.edges.map((edge) => edge.attributes.rests)
			.join(" "),
	).toContain(dossier.claims.find((claim) => claim.at === `${MARK} 2`)?.id);
});

test("numbers are those of the question asked without the withheld source", () => {
	const { engine, dossier } = dossierOf([...open, ...secret], [marked("restricted")]);
	const permitted = permit(dossier);
	expect(permitted).toMatchObject({ claims: secret.length, withheld: [{ source: `source:${MARK}`, handling: "restricted" }] });
	for (const lens of engine.lenses.filter((one) => one.cost === "light")) {
		const [reduced, without] = [
			engine.ask(permitted.dossier, `${lens.id}?draws=20`),
			engine.ask(dossier, `${lens.id}?draws=20&without=source:${MARK}`),
		];
		for (const [id, part] of Object.entries(reduced.parts)) expect(part.cells, `${lens.id}#${id}`).toEqual(without.parts[id]?.cells);
	}
	// Asked first of the whole dossier: what was kept of that answer must not be served for the reduced one.
	const whole = engine.ask(dossier, "vectors?draws=0");
	expect(engine.ask(permitted.dossier, "vectors?draws=0").parts).not.toEqual(whole.parts);
});

test("a claim that a withheld one replaced does not come back, and no withheld id is named", () => {
	const first = dossierOf([{ says: tie("aze", "tur", 0.1), at: "x" }]).dossier.claims.at(-1);
	const { dossier } = dossierOf(
		[
			{ says: tie("aze", "tur", 0.1), at: "x" },
			{ says: tie("aze", "tur", -0.7), source: "source:hidden", replaces: first?.id as `claim:${string}` },
		],
		[{ id: "hidden", handling: "restricted" }],
	);
	const { dossier: reduced } = permit(dossier);
	expect(reduced.claims.some((claim) => claim.id === first?.id)).toBe(false);
	expect(reduced.history.some((claim) => claim.id === first?.id)).toBe(true);
});
