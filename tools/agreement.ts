// npm run agreement: how far two codings of the same passages agree, field by field (Krippendorff's α).
// The first coding is the dossier's own; the second, made without seeing it, stands beside it in second-coding.jsonl.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { interval, krippendorffAlpha, nominal } from "../packages/engine/src/base/agreement.ts";
import { type Fact, factSchema, kindOf, type Noun } from "../packages/engine/src/facts/index.ts";
import { table } from "../packages/host/src/cli/table.ts";
import { openDossier } from "../packages/host/src/store/read.ts";

interface Coded {
	readonly source: string;
	readonly at: string;
	readonly says: Fact;
}
/** Nouns that the second coder was asked for. */
const NOUNS: readonly Noun[] = ["tie", "event", "agreement", "membership", "flow", "indicator", "lever", "leg"];
/** Fields that two coders of one thing can differ on. */
const FIELDS: readonly {
	readonly noun: Noun;
	readonly field: string;
	readonly scale: "nominal" | "interval";
	readonly of: (fact: never) => unknown;
}[] = [
	{ noun: "tie", field: "kind", scale: "nominal", of: (fact: { kind: string }) => fact.kind },
	{ noun: "tie", field: "polarity", scale: "interval", of: (fact: { polarity: number }) => fact.polarity },
	{ noun: "tie", field: "sign of polarity", scale: "nominal", of: (fact: { polarity: number }) => Math.sign(fact.polarity) },
	{ noun: "tie", field: "first domain", scale: "nominal", of: (fact: { domains: string[] }) => fact.domains[0] },
	{ noun: "event", field: "PLOVER type", scale: "nominal", of: (fact: { type: string }) => fact.type },
	{ noun: "event", field: "CAMEO root", scale: "nominal", of: (fact: { cameo?: string }) => fact.cameo?.slice(0, 2) },
	{ noun: "event", field: "year", scale: "nominal", of: (fact: { at: string }) => fact.at.slice(0, 4) },
	{ noun: "agreement", field: "rung", scale: "interval", of: (fact: { rung: number }) => fact.rung },
	{ noun: "agreement", field: "status", scale: "nominal", of: (fact: { status: string }) => fact.status },
	{ noun: "lever", field: "channel", scale: "nominal", of: (fact: { channel: string }) => fact.channel },
	{ noun: "indicator", field: "value", scale: "nominal", of: (fact: { value: unknown }) => JSON.stringify(fact.value) },
	{ noun: "flow", field: "value", scale: "nominal", of: (fact: { value: unknown }) => JSON.stringify(fact.value) },
];

const folder = join(import.meta.dirname, "../dossiers/azerbaijan");
const lines = readFileSync(join(folder, "second-coding.jsonl"), "utf8").trim().split("\n");
const second = lines.map((line) => JSON.parse(line) as Omit<Coded, "says"> & { says: unknown });
const passages = [...new Set(second.map(({ source, at }) => `${source}\t${at}`))];
const wanted = new Set(passages);
const first = openDossier(folder).dossier.claims.filter(({ source, at }) => wanted.has(`${source}\t${at}`)) as readonly Coded[];

/** What a fact is about, so that two codings of one thing meet: the pair, the thing measured, holder and target. */
function about(fact: Fact): string {
	const loose = fact as unknown as Record<string, unknown>;
	const pair = kindOf(fact)
		.ends(fact)
		.map((ends) => [...ends].sort().join("|"))
		.sort()[0];
	if (fact.is === "indicator") return String(loose.of);
	if (fact.is === "membership") return `${loose.actor}`;
	if (fact.is === "lever") return `${loose.holder}|${loose.target}`;
	if (fact.is === "leg") return [...(loose.between as string[])].sort().join("|");
	return pair ?? JSON.stringify(loose.between ?? loose.from ?? "");
}

const by = (coded: readonly { source: string; at: string; says: unknown }[]) => {
	const found = new Map<string, Fact[]>();
	for (const { source, at, says } of coded) {
		const parsed = factSchema.safeParse(says);
		if (parsed.success) found.set(`${source}\t${at}`, [...(found.get(`${source}\t${at}`) ?? []), parsed.data]);
	}
	return found;
};
const [one, two] = [by(first), by(second)];

const rows: string[][] = [];
const matched = new Map<Noun, [Fact, Fact][]>();
for (const noun of NOUNS) {
	const presence: [number, number][] = [];
	const pairs: [Fact, Fact][] = [];
	let [onlyOne, onlyTwo] = [0, 0];
	for (const passage of passages) {
		const [a, b] = [one, two].map((coding) => (coding.get(passage) ?? []).filter((fact) => fact.is === noun)) as [Fact[], Fact[]];
		presence.push([a.length > 0 ? 1 : 0, b.length > 0 ? 1 : 0]);
		const left = [...b];
		for (const fact of a) {
			const at = left.findIndex((other) => about(other) === about(fact));
			if (at < 0) onlyOne++;
			else pairs.push([fact, left.splice(at, 1)[0] as Fact]);
		}
		onlyTwo += left.length;
	}
	matched.set(noun, pairs);
	const alpha = krippendorffAlpha(presence, nominal);
	rows.push([
		noun,
		"coded in a passage",
		String(passages.length),
		show(alpha),
		`${pairs.length} things in both, ${onlyOne} and ${onlyTwo} in one only`,
	]);
}
for (const { noun, field, scale, of } of FIELDS) {
	const units = (matched.get(noun) ?? []).map((pair) => pair.map((fact) => of(fact as never)));
	const alpha = scale === "interval" ? krippendorffAlpha(units as number[][], interval) : krippendorffAlpha(units as string[][], nominal);
	const same = units.filter(([a, b]) => a === b).length;
	rows.push([noun, field, String(units.length), show(alpha), units.length > 0 ? `the same in ${same}` : ""]);
}
console.log(`${passages.length} passages, coded twice\n`);
console.log(table([{ title: "noun" }, { title: "field" }, { title: "units", right: true }, { title: "α", right: true }, { title: "" }], rows));

function show(alpha: number | undefined): string {
	return alpha === undefined ? "–" : alpha.toFixed(2);
}
