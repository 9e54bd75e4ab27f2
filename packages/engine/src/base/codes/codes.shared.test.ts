import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { needsShared } from "../../testing/needs.ts";
import { type CodeSystem, type Resolved, resolverOf } from "./index.ts";

/** What files hold that is no state, territory or group, and why it stays unknown. */
const LEFT: readonly (readonly [because: string, ...names: string[]])[] = [
	["a sign for nothing", "NA", ""],
	["IGO file: the COW abbreviation of Algeria where alpha-3 codes stand", "ALG"],
	["CEPII: Palestine, but Palau elsewhere; not an ISO code", "PAL"],
	["letters damaged in the file", "CA´te Da€™Ivoire", "SA£o TomA(100) PrA-ncipe", "Saint-Barth?lemy"],
	["misspelt in the file", "Saoma", "American Saoma", "Folkland Islands (Malvinas)", "French Southern Terrirories"],
	["on no list of states", "Katanga", "Biafra"],
	["holds no territory", "Sovereign Military Order of Malta"],
	["part of a state", "Salvador", "Aragon", "Catalonia", "Balearic Islands", "Piauí", "Espírito Santo", "Paraíba", "Pernambuco", "Minas Gerais"],
	["part of a state", "Ceará", "Rio de Janeiro", "Alagoas", "Sergipe", "Maranhão", "Rio Grande do Norte", "Quebec", "Government of New Mexico"],
	["an institution or a people", "Central Tibetan Administration", "European Parliament", "Government of Sweden", "Indigenous Australians"],
	["an institution", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs and Cooperation of the Republic of Rwanda"],
	["an institution", "Ministry of Foreign Affairs of the People's Republic of China", "Ministry of Foreign Affairs of the Russian Federation"],
	["a group or a period, not a sender of embassies", "Nordic countries", "Portuguese colonization of the Americas"],
];
const left = new Set(LEFT.flatMap(([, ...names]) => names));

/** Rows on which a file's own name and code mean different states, as `name | code | name's | code's`, and why. */
const DIFFER: Readonly<Record<string, string>> = {
	"Serbia | 345 | actor:srb | actor:yug": "IGO file: 345 named by its last bearer, 1925–1991",
	"Northern Cyprus | 352 | actor:northern-cyprus | actor:cyp": "SIPRI file: given the number of Cyprus",
};

const files = needsShared("data/cow-atop") === undefined ? undefined : "data/";
const withFiles = describe.skipIf(files === undefined);

withFiles("every code of the lists", () => {
	it.each([
		["cow", "cow-atop/cow_states", "ccode", "styear", "endyear", "statenme"],
		["gw", "cow-atop/gw_states", "gwcode", "startdate", "enddate", "statename"],
	] as const)("%s: a state in each of its years, under the same id as its name", (system, file, code, first, last, called) => {
		const resolve = resolverOf(system, { stance: system });
		const byName = resolverOf("name", { stance: system });
		const rows = table(file);
		expect(rows.length).toBeGreaterThan(200);
		const wrong: string[] = [];
		for (const row of rows)
			for (let year = Number(row[first]?.slice(0, 4)); year <= Number(row[last]?.slice(0, 4)); year++) {
				const [a, b] = [resolve(row[code] ?? "", year), byName(row[called] ?? "", year)];
				if (a.kind !== "state" || b.kind !== "state" || a.id !== b.id) wrong.push(`${row[code]} ${year} ${row[called]}: ${idOf(a)}, ${idOf(b)}`);
			}
		// COW calls 345 Yugoslavia from 1878 on; before 1918 nobody bears that name.
		expect(wrong.filter((line) => !/^345 (18|190|191[0-7])/.test(line))).toEqual([]);
	});

	it("COW and Gleditsch–Ward codes of one state-year lead to one id", () => {
		const [cow, gw] = [resolverOf("cow", { stance: "cow" }), resolverOf("gw", { stance: "gw" })];
		const rows = table("cow-atop/cow_gw_years");
		expect(rows.length).toBe(16_936);
		const wrong = rows.flatMap(({ ccode = "", gwcode = "", year = "" }) => {
			const both = [ccode === "" ? [] : [cow(ccode, Number(year))], gwcode === "" ? [] : [gw(gwcode, Number(year))]].flat();
			return both.every(({ kind }) => kind === "state") && new Set(both.map(idOf)).size === 1
				? []
				: [`${ccode} ${gwcode} ${year}: ${both.map(idOf)}`];
		});
		expect(wrong).toEqual([]);
	});
});

withFiles("every name and code of the files is known or on the list above", () => {
	it.each<[string, CodeSystem, readonly string[], string?, number?]>([
		["embassies/database_of_embassies", "name", ["operator", "country"], ";"],
		["sipri-tiv/sipri-exports-processed", "name", ["supplier", "recipient"]],
		["sipri-tiv/sipri-exports-processed", "cow", ["supplier_cown", "recipient_cown"]],
		["desta/memberships_DESTA_MEM", "name", ["StateName"]],
		["desta/memberships_DESTA_MEM", "iso3", ["stateID"]],
		["igo-members/memberships_MIGO", "name", ["StateName"]],
		["igo-members/memberships_MIGO", "iso3", ["stateID"]],
		["igo-members/memberships_MIGO", "cow", ["cowID"]],
		["icews-dyads/icews", "name", ["i", "j"], ",", 2],
		["icews-raw-sample/events.2018.sample", "name", ["Source Country", "Target Country", "Country"], "\t"],
		["cepii/geo_cepii", "name", ["country"]],
		["cepii/geo_cepii", "iso2", ["iso2"]],
		["cepii/geo_cepii", "iso3", ["iso3"]],
		["armenia-trade/arm_trade_country", "name", ["country"]],
		["armenia-trade/transfers_by_countries_clean", "name", ["country"]],
		["armenia-trade/natural_gas_trade_armenia", "iso3", ["partner_iso"]],
		["country-reference/gdp-per-capita-worldbank", "name", ["Entity"]],
		["country-reference/gdp-per-capita-worldbank", "iso3", ["Code"]],
	])("%s as %s", (file, system, columns, between = ",", most = 99) => {
		const resolve = resolverOf(system);
		const said = new Set(
			table(file, between, most).flatMap((row) => columns.flatMap((column) => row[column] ?? expect.fail(`${file} has no column ${column}`))),
		);
		const unknown = [...said].filter((code) => resolve(code, 2015).kind === "unknown");
		expect(said.size).toBeGreaterThan(2);
		// SIPRI marks armed groups with * and organisations with **.
		expect(unknown.filter((code) => !left.has(code) && !(file.startsWith("sipri") && code.endsWith("*")))).toEqual([]);
	});

	it("World Bank names and codes of a row mean the same, its groups among them", () => {
		const [name, iso3] = [resolverOf("name"), resolverOf("iso3")];
		const rows = [...unpacked("country-reference/population_data.csv.gz").matchAll(/^"([^"]+)","([A-Z]{3})",/gm)];
		expect(rows.length).toBeGreaterThan(260);
		const wrong = rows.filter(
			([, called = "", code = ""]) => iso3(code, 2010).kind === "unknown" || idOf(name(called, 2010)) !== idOf(iso3(code, 2010)),
		);
		expect(wrong.map(([line]) => line)).toEqual([]);
	});

	it("no ICEWS actor with its state in brackets is taken for the state", () => {
		const name = resolverOf("name");
		const actors = ["icews14/entity2id.txt", "icews18/entity2id.txt.gz"].flatMap((file) =>
			unpacked(file)
				.split("\n")
				.map((line) => line.split("\t")[0]?.trim() ?? ""),
		);
		const bracketed = actors.filter((actor) => actor.endsWith(")"));
		expect(bracketed.length).toBeGreaterThan(5000);
		expect(bracketed.filter((actor) => name(actor, 2014).kind !== "unknown")).toEqual(["Falkland Islands (Malvinas)"]);
		const states = new Set(actors.map((actor) => name(actor, 2014)).flatMap((answer) => (answer.kind === "state" ? answer.id : [])));
		expect(states.size).toBeGreaterThan(180);
	});

	it("Comtrade numbers of CEPII, but for 931, which it gives to Palestine alone", () => {
		const resolve = resolverOf("comtrade");
		const byName = resolverOf("name");
		const wrong = table("cepii/geo_cepii").filter(({ cnum = "", country = "" }) => {
			const answer = resolve(cnum, 2005);
			return answer.kind !== "aggregate" && idOf(answer) !== idOf(byName(country, 2005));
		});
		expect(wrong.map(({ country }) => country)).toEqual(["Palestine"]);
	});

	it.each([
		["igo-members/memberships_MIGO", ["StateName"], ["cowID"], "Year"],
		["sipri-tiv/sipri-exports-processed", ["supplier", "recipient"], ["supplier_cown", "recipient_cown"], "year"],
	])("%s: name and COW number of a row mean one state", (file, names, numbers, at) => {
		const [cow, name] = [resolverOf("cow"), resolverOf("name")];
		const differ = new Set<string>();
		for (const row of table(file))
			for (const [i, column] of names.entries()) {
				const [called = "", number = ""] = [row[column], row[numbers[i] ?? ""]];
				const [a, b] = [name(called, Number(row[at])), cow(number, Number(row[at]))];
				if (a.kind !== "unknown" && b.kind !== "unknown" && idOf(a) !== idOf(b)) differ.add(`${called} | ${number} | ${idOf(a)} | ${idOf(b)}`);
			}
		expect([...differ].filter((line) => !(line in DIFFER))).toEqual([]);
	});

	it("Wikidata ids and names of the embassies mean the same", () => {
		const [wikidata, name] = [resolverOf("wikidata"), resolverOf("name")];
		const pairs = new Map(
			table("embassies/database_of_embassies", ";").flatMap((row) => [
				[row.operatorQID ?? "", row.operator ?? ""],
				[row.countryQID ?? "", row.country ?? ""],
			]),
		);
		const wrong = [...pairs].filter(
			([id, called]) => !called.includes("|") && wikidata(id, 2022).kind !== "unknown" && idOf(wikidata(id, 2022)) !== idOf(name(called, 2022)),
		);
		expect(pairs.size).toBeGreaterThan(200);
		expect(wrong).toEqual([]);
	});
});

const idOf = (answer: Resolved): string => ("id" in answer ? answer.id : answer.kind);

/** Rows of a packed table, by column, or the first few columns. No file breaks a line within quotes; the tab-parted one has none. */
function table(file: string, between = ",", most = 99): Record<string, string>[] {
	const [head = [], ...body] = unpacked(`${file}.${between === "\t" ? "tab" : "csv"}.gz`)
		.split(/\r?\n/)
		.filter(Boolean)
		.map((line) => fields(line, between, most));
	return body.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
}

function fields(line: string, between: string, most: number): string[] {
	if (between === "\t" || !line.includes('"')) return line.split(between, most);
	const out: string[] = [];
	for (const match of line.matchAll(new RegExp(`(?:^|${between})(?:"((?:[^"]|"")*)"|([^${between}]*))`, "g"))) {
		out.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
		if (out.length === most) break;
	}
	return out;
}

function unpacked(file: string): string {
	const url = needsShared(`${files}${file}`);
	if (url === undefined) return "";
	return (file.endsWith(".gz") ? gunzipSync(readFileSync(url)) : readFileSync(url)).toString("utf8").replace(/^\uFEFF/, "");
}
