import { join } from "node:path";
import { FORMAT, readDossier } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { keptOf } from "../machine.ts";
import { FaultyDisk, PowerCut } from "./faulty.ts";
import { MIGRATIONS, migrateFolder } from "./migrate.ts";
import { FILES } from "./sample.ts";

const encode = new TextEncoder();
const decode = new TextDecoder();

/** The sample as format 0 wrote it. */
function old(): Record<string, string> {
	const { stance: _stance, ...head } = JSON.parse(FILES["dossier.json"] as string) as Record<string, unknown>;
	return { ...FILES, "dossier.json": JSON.stringify({ ...head, format: 0 }) };
}

function diskOf(files: Readonly<Record<string, string>>): FaultyDisk {
	const layer = new FaultyDisk();
	for (const [name, text] of Object.entries(files)) {
		layer.write(join("/d", name), encode.encode(text));
		layer.sync(join("/d", name));
	}
	layer.syncFolder("/d");
	layer.steps = 0;
	return layer;
}

const textsOf = (layer: FaultyDisk) =>
	Object.fromEntries(
		layer
			.list("/d")
			.filter((name) => /\.jsonl?$/.test(name))
			.map((name) => [name, decode.decode(layer.read(join("/d", name)))]),
	);
const opened = (layer: FaultyDisk) => readDossier([{ name: "d", files: textsOf(layer) }]);

describe("migration", () => {
	test("brings format 0 up to the present one: it opens, has all its claims, and names the list of states", () => {
		const layer = diskOf(old());
		expect(opened(layer).issues[0]?.fix).toContain("interconnector migrate");
		expect(migrateFolder("/d", MIGRATIONS, FORMAT, layer)).toMatchObject({ from: 0, to: FORMAT, steps: FORMAT });
		const { dossier, issues } = opened(layer);
		expect(issues).toEqual([]);
		expect(dossier?.claims.length).toBe((FILES["claims.jsonl"] as string).trim().split("\n").length);
		expect(dossier?.head.stance).toBe("un");
		expect(migrateFolder("/d", MIGRATIONS, FORMAT, layer)).toEqual({ from: FORMAT, to: FORMAT, steps: 0 });
	});

	test("a power cut at any step leaves a dossier that the command can finish, or that is finished", () => {
		const whole = diskOf(old());
		migrateFolder("/d", MIGRATIONS, FORMAT, whole);
		const wanted = textsOf(whole);
		const { steps } = whole;
		expect(steps).toBeGreaterThan(500);
		for (const leftover of ["nothing", "prefix", "everything"] as const)
			for (let cut = 0; cut < steps; cut += 3) {
				const layer = diskOf(old());
				layer.budget = cut;
				try {
					migrateFolder("/d", MIGRATIONS, FORMAT, layer);
				} catch (error) {
					if (!(error instanceof PowerCut)) throw error;
				}
				layer.restart(leftover);
				migrateFolder("/d", MIGRATIONS, FORMAT, layer);
				expect(textsOf(layer), `cut at step ${cut}`).toEqual(wanted);
			}
	});

	test("steps run one after another, files may come and go, and a missing step writes nothing", () => {
		const step = (from: number, to: Record<string, string>) => ({
			from,
			change: () => ({ ...to, "dossier.json": `{"format":${from + 1}}` }),
		});
		const layer = diskOf({ "dossier.json": '{"format":5}', "a.jsonl": "1\n" });
		expect(migrateFolder("/d", [step(5, { "a.jsonl": "2\n" }), step(6, { "b.jsonl": "3\n" })], 7, layer)).toMatchObject({ steps: 2 });
		expect(textsOf(layer)).toEqual({ "b.jsonl": "3\n", "dossier.json": '{"format":7}' });
		const stuck = diskOf({ "dossier.json": '{"format":5}', "a.jsonl": "1\n" });
		expect(migrateFolder("/d", [step(6, {})], 7, stuck).problem).toBe("there is no step from format 5");
		expect(textsOf(stuck)).toEqual({ "dossier.json": '{"format":5}', "a.jsonl": "1\n" });
	});

	test("what does not open is not written", () => {
		const layer = diskOf(old());
		const refuse = () => {
			throw new Error("not sound");
		};
		expect(() => migrateFolder("/d", MIGRATIONS, FORMAT, layer, refuse)).toThrow("not sound");
		expect(textsOf(layer)).toEqual(old());
		expect(layer.list("/d/.before-format-1")).toEqual([]);
	});

	test("a disk that is full says where the files as they were are, once they are", () => {
		const whole = diskOf(old());
		const began = whole.steps;
		migrateFolder("/d", MIGRATIONS, FORMAT, whole);
		const kept = new Set<string | undefined>();
		for (let room = 0; room < whole.steps - began; room += 50) {
			const layer = diskOf(old());
			layer.room = room;
			try {
				migrateFolder("/d", MIGRATIONS, FORMAT, layer);
				break;
			} catch (error) {
				kept.add(keptOf(error));
				if (keptOf(error)) expect(layer.list("/d/.before-format-1")).toContain("dossier.json");
			}
		}
		expect([...kept]).toEqual([undefined, expect.stringContaining("the files as they were are in /d/.before-format-1")]);
	});

	test("a newer format is refused by name", () => {
		const layer = diskOf({ "dossier.json": `{"format":${FORMAT + 1}}` });
		expect(migrateFolder("/d", MIGRATIONS, FORMAT, layer).problem).toContain(`newer than the ${FORMAT}`);
	});
});
