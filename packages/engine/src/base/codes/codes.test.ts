import { describe, expect, it } from "vitest";
import { codeOf, type Resolved, resolverOf, STATES, statesIn, suggestName, TERRITORIES } from "./index.ts";

const cow = resolverOf("cow", { stance: "cow" });
const gw = resolverOf("gw", { stance: "gw" });
const iso3 = resolverOf("iso3");
const name = resolverOf("name");
const state = (id: string) => ({ kind: "state", id });
const short = (answer: Resolved) => `${answer.kind}${"id" in answer ? ` ${answer.id}` : ""}`;

describe("states that continue keep their id", () => {
	it("the Soviet Union is Russia's earlier name", () => {
		for (const year of [1900, 1950, 1991, 1992, 2020]) expect(cow(365, year)).toEqual(state("actor:rus"));
		expect(iso3("SUN", 1980)).toEqual(state("actor:rus"));
		expect(short(iso3("SUN", 2000))).toBe("outside actor:rus");
		expect(name("USSR", 1970)).toEqual(state("actor:rus"));
		expect(codeOf("actor:rus", "name", 1970)).toBe("Soviet Union");
		expect(codeOf("actor:rus", "comtrade", 1985)).toBe("810");
		expect(codeOf("actor:rus", "comtrade")).toBe("643");
	});

	it("Germany 1990: the Federal Republic continues as Germany, the GDR ends", () => {
		expect(cow(260, 1989)).toEqual(state("actor:deu"));
		expect(cow(255, 1990)).toEqual(state("actor:deu"));
		expect(cow(255, 1938)).toEqual(state("actor:deu"));
		expect(gw(260, 2010)).toEqual(state("actor:deu"));
		expect(cow(265, 1990)).toEqual(state("actor:ddr"));
		expect(short(cow(265, 1991))).toBe("outside actor:ddr");
		expect([codeOf("actor:ddr", "cow"), codeOf("actor:ddr", "cow", 2000)]).toEqual(["265", undefined]);
		expect(short(cow(255, 1970))).toBe("outside actor:deu");
		expect(name("Germany", 1970)).toEqual(state("actor:deu"));
		expect(name("Germany, East", 1970)).toEqual(state("actor:ddr"));
		expect([1989, 1990].map((year) => codeOf("actor:deu", "cow", year))).toEqual(["260", "255"]);
	});

	it("Yemen 1990: the north continues, as ISO and Gleditsch–Ward have it", () => {
		expect(name("Yemen", 1985)).toEqual(state("actor:yem"));
		expect(name("Yemen, North", 1985)).toEqual(state("actor:yem"));
		expect(name("Democratic Yemen", 1985)).toEqual(state("actor:ymd"));
		expect([678, 679, 680].map((code) => short(cow(code, 1990)))).toEqual(["state actor:yem", "state actor:yem", "state actor:ymd"]);
		expect([678, 679].map((code) => short(cow(code, 1991)))).toEqual(["outside actor:yem", "state actor:yem"]);
		expect(gw(678, 2015)).toEqual(state("actor:yem"));
	});

	it("Serbia 2006 and before: Yugoslavia to 1992 is another state, Serbia and Montenegro is not", () => {
		expect([1900, 1930, 1950, 1991].map((year) => short(cow(345, year)))).toEqual([
			"state actor:srb",
			"state actor:yug",
			"state actor:yug",
			"state actor:yug",
		]);
		expect([1992, 2005, 2006, 2015].map((year) => short(cow(345, year)))).toEqual(Array(4).fill("state actor:srb"));
		expect([345, 340].map((code) => short(gw(code, 2006)))).toEqual(["state actor:srb", "state actor:srb"]);
		expect(codeOf("actor:srb", "gw", 2005)).toBe("345");
		expect(codeOf("actor:srb", "gw", 2006)).toBe("340");
		expect(name("Yugoslavia", 1970)).toEqual(state("actor:yug"));
		expect(name("Yugoslavia", 1999)).toEqual(state("actor:srb"));
		expect(short(name("Serbia", 1970))).toBe("outside actor:srb");
		expect(short(cow(341, 2005))).toBe("outside actor:mne");
		expect(cow(341, 2006)).toEqual(state("actor:mne"));
		expect(gw(341, 1900)).toEqual(state("actor:mne"));
	});

	it("Sudan 2011: one id, another number, and a new state beside it", () => {
		expect([2000, 2015].map((year) => short(name("Sudan", year)))).toEqual(["state actor:sdn", "state actor:sdn"]);
		expect([2000, 2015].map((year) => codeOf("actor:sdn", "m49", year))).toEqual(["736", "729"]);
		expect([2010, 2011].map((year) => short(cow(626, year)))).toEqual(["outside actor:ssd", "state actor:ssd"]);
	});

	it("Czechoslovakia ends in 1992, and its alpha-2 code is used again", () => {
		const iso2 = resolverOf("iso2");
		expect(cow(315, 1992)).toEqual(state("actor:csk"));
		expect([316, 317].map((code) => short(cow(code, 1993)))).toEqual(["state actor:cze", "state actor:svk"]);
		expect(iso2("CS", 1985)).toEqual(state("actor:csk"));
		expect(iso2("CS", 2004)).toEqual(state("actor:srb"));
		expect(short(name("Czech Republic", 1980))).toBe("outside actor:cze");
		expect(codeOf("actor:cze", "name", 2000)).toBe("Czech Republic");
	});

	it("Viet Nam: the north continues, the south ends in 1975", () => {
		expect([816, 817].map((code) => short(cow(code, 1970)))).toEqual(["state actor:vnm", "state actor:south-vietnam"]);
		expect(short(cow(817, 1976))).toBe("outside actor:south-vietnam");
		expect(name("Vietnam, Republic of", 1970)).toEqual(state("actor:south-vietnam"));
		expect(resolverOf("iso4")("VDVN", 1976)).toEqual(state("actor:vnm"));
	});

	it("the Ottoman Empire is Türkiye, Austria-Hungary is nobody today, Zanzibar lasted a year", () => {
		expect(cow(640, 1880)).toEqual(state("actor:tur"));
		expect(codeOf("actor:tur", "name", 1880)).toBe("Ottoman Empire");
		expect(cow(300, 1900)).toEqual(state("actor:austria-hungary"));
		expect([1964, 1965].map((year) => short(cow(511, year)))).toEqual(["state actor:zanzibar", "outside actor:zanzibar"]);
	});
});

describe("states that come later", () => {
	it.each([
		["Eritrea", 531, 1993],
		["East Timor", 860, 2002],
		["Namibia", 565, 1990],
		["Montenegro", 341, 2006],
		["Bangladesh", 771, 1971],
	])("%s", (called, code, first) => {
		expect(cow(code, first - 1).kind).toBe("outside");
		expect(short(cow(code, first))).toBe(short(name(called, first)));
		expect(cow(code, first).kind).toBe("state");
		expect(name(called, first - 1).kind).toBe("outside");
	});

	it("a code in a year without its state says when it had one", () => {
		expect(cow(615, 1950)).toEqual({
			kind: "outside",
			id: "actor:dza",
			note: 'cow "615" stands for Algeria in 1962–, and for no state in this year',
		});
	});

	it("microstates have other numbers and dates with Gleditsch and Ward", () => {
		expect([codeOf("actor:ton", "cow", 2010), codeOf("actor:ton", "gw", 2010)]).toEqual(["955", "972"]);
		expect([cow(955, 1980).kind, gw(972, 1980).kind]).toEqual(["outside", "state"]);
		expect([cow(970, 2000), gw(970, 2000)].map(short)).toEqual(["state actor:nru", "state actor:kir"]);
	});
});

describe("what lists differ on", () => {
	const on = (system: "cow" | "iso3" | "name", code: string, year: number) =>
		(["un", "cow", "gw", "as-given"] as const).map((stance) => resolverOf(system, { stance })(code, year).kind);

	it("Kosovo, Taiwan and Palestine by stance", () => {
		expect(on("iso3", "XKX", 2010)).toEqual(["disputed", "state", "state", "state"]);
		expect(on("cow", "713", 1990)).toEqual(["disputed", "state", "state", "state"]);
		expect(on("iso3", "PSE", 2015)).toEqual(["disputed", "disputed", "disputed", "state"]);
		expect(on("name", "Abkhazia", 2015)).toEqual(["disputed", "disputed", "state", "state"]);
		expect(on("name", "Kosovo", 2000)).toEqual(["outside", "outside", "outside", "outside"]);
	});

	it("an override for one entity leaves the others to the list", () => {
		const resolve = resolverOf("name", { stance: { follow: "cow", kosovo: "not", "western-sahara": "state" } });
		expect(["Kosovo", "Taiwan", "Western Sahara", "Somaliland"].map((called) => resolve(called, 2015).kind)).toEqual([
			"disputed",
			"state",
			"state",
			"disputed",
		]);
	});

	it("the note says who counts it and nothing else", () => {
		expect(name("Kosovo", 2010)).toMatchObject({
			note: "lists differ on Kosovo: UN member no, UN observer no, COW 2008–, Gleditsch–Ward 2008–",
		});
		expect(name("State of Palestine", 2015)).toMatchObject({
			note: "lists differ on Palestine: UN member no, UN observer 2012–, COW no, Gleditsch–Ward no",
		});
	});

	it("Nagorno-Karabakh until 2023; Crimea and Jerusalem are places", () => {
		expect([1990, 2000, 2023, 2024].map((year) => name("Nagorno Karabagh", year).kind)).toEqual(["outside", "disputed", "disputed", "outside"]);
		expect(name("Crimea", 2020)).toMatchObject({
			kind: "territory",
			note: "Crimea: a place, not a state; held, administered or claimed by Ukraine, Russia",
		});
		expect(name("East Jerusalem", 2020)).toMatchObject({ kind: "territory", id: "actor:jerusalem" });
	});

	it("the Republic of China is China to 1949 and Taiwan after", () => {
		expect([1930, 1960].map((year) => short(name("China, Republic of", year)))).toEqual(["state actor:chn", "disputed actor:twn"]);
		expect(short(name("China, People's Republic of", 1960))).toBe("state actor:chn");
	});
});

describe("places and groups are known", () => {
	it("territories", () => {
		for (const called of ["Hong Kong SAR, China", "Greenland", "Faeroe Islands", "Virgin Islands, U.S.", "Falkland Islands (Malvinas)"])
			expect(name(called, 2015).kind).toBe("territory");
		expect(short(resolverOf("comtrade")(344, 2015))).toBe("territory actor:hkg");
	});

	it("Comtrade's own numbers", () => {
		const comtrade = resolverOf("comtrade");
		const ids = [251, 842, 757, 579, 699, 490].map((code) => short(comtrade(code, 2015)));
		expect(ids).toEqual(["state actor:fra", "state actor:usa", "state actor:che", "state actor:nor", "state actor:ind", "disputed actor:twn"]);
		expect([0, 97, 899, 492, 58].map((code) => comtrade(code, 1990).kind)).toEqual(Array(5).fill("aggregate"));
		expect(codeOf("actor:usa", "comtrade", 1975)).toBe("841");
		expect(codeOf("actor:mco", "comtrade")).toBeUndefined();
	});

	it("GDELT writes Serbia in three ways, Palestine in two", () => {
		const fips = resolverOf("fips");
		expect(["RI", "RB", "YI"].map((code) => short(fips(code, 2018)))).toEqual(Array(3).fill("state actor:srb"));
		expect(["WE", "GZ"].map((code) => short(fips(code, 2018)))).toEqual(Array(2).fill("disputed actor:pse"));
	});
});

describe("names", () => {
	it.each([
		["actor:kor", ["Korea, Rep.", "Republic of Korea", "KOREA, REPUBLIC OF", "Korea", "South_Korea"]],
		["actor:prk", ["Korea, Dem. People's Rep.", "Korea, Democratic People's Republic of", "DPRK", "North Korea"]],
		["actor:cod", ["DR Congo", "Congo, Dem. Rep.", "Congo (Democratic Republic of the)", "Zaire", "Congo - Kinshasa"]],
		["actor:cog", ["Congo", "Congo, Rep.", "Congo, Republic Of", "Congo - Brazzaville"]],
		["actor:tur", ["Türkiye", "Turkiye", "TÜRKİYE", "Turkey", "turkıye"]],
		["actor:civ", ["Côte d'Ivoire", "Côte d’Ivoire", "Cote D'ivoire", "Ivory Coast"]],
		["actor:irn", ["Iran, Islamic Rep.", "Iran (Islamic Republic of)", "Persia"]],
		["actor:mkd", ["Macedonia", "Macedonia, The Former Yugoslav Republic Of", "FYR Macedonia", "North Macedonia"]],
		["actor:swz", ["Swaziland", "eSwatini", "Kingdom of Eswatini"]],
		["actor:bhs", ["Bahamas, The", "The Bahamas"]],
		["actor:fsm", ["Micronesia, Fed. Sts.", "Micronesia (Federated States of)"]],
		["actor:vct", ["St. Vincent & Grenadines", "Saint Vincent and the Grenadines"]],
		["actor:usa", ["U.S.A.", "United States of America", "US"]],
		["actor:gha", ["Republic of Ghana"]],
	])("%s", (id, spellings) => {
		for (const spelling of spellings) expect({ spelling, ...name(spelling, 2005) }).toEqual({ spelling, ...state(id) });
	});

	it("Korea was one state to 1910", () => {
		expect([1900, 1930, 1960].map((year) => short(name("Korea", year)))).toEqual(["state actor:korea", "outside actor:korea", "state actor:kor"]);
	});

	it("unknown names stay unknown, with the nearest one to ask about", () => {
		expect(name("Folkland Islands", 2015)).toEqual({ kind: "unknown" });
		expect(suggestName("Folkland Islands")).toBe("Falkland Islands");
		expect(suggestName("Azerbajian")).toBe("Azerbaijan");
		for (const called of ["Islamic State", "Hamas (Palestine)", "Democratic Republic", ""]) expect(name(called, 2015).kind).toBe("unknown");
	});
});

describe("the lists", () => {
	it("United Nations members at dates the organisation publishes", () => {
		const published = [
			[1945, 51],
			[1950, 60],
			[1959, 82],
			[1972, 132],
			[1985, 159],
			[2005, 191],
			[2012, 193],
			[2024, 193],
		] as const;
		for (const [year, members] of published) expect([year, statesIn(year, "un").length]).toEqual([year, members]);
		expect(statesIn(1944, "un")).toEqual([]);
	});

	it("COW has 195 members in 2016, of which Kosovo and Taiwan are no UN members", () => {
		const un = new Set(statesIn(2016, "un"));
		expect(statesIn(2016, "cow")).toHaveLength(195);
		expect(statesIn(2016, "cow").filter((id) => !un.has(id))).toEqual(["actor:xkx", "actor:twn"]);
		expect([...un].filter((id) => !statesIn(2016, "cow").includes(id))).toEqual([]);
	});

	it("every present UN member has a code in each present system", () => {
		const systems = ["cow", "gw", "iso2", "iso3", "iso3n", "m49", "wikidata", "fips", "name"] as const;
		const without = statesIn(2024, "un").flatMap((id) =>
			systems.filter((system) => codeOf(id, system, 2024) === undefined).map((system) => `${id} ${system}`),
		);
		expect(without).toEqual([]);
		expect(statesIn(2024, "un").filter((id) => codeOf(id, "comtrade", 2024) === undefined)).toEqual(["actor:mco"]);
	});

	it("ids are unique", () => {
		const ids = [...STATES, ...TERRITORIES].map(({ id }) => id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});
});

describe("faults of a caller", () => {
	it("a year that is none, a system that is none", () => {
		expect(() => cow(2, Number.NaN)).toThrow("year: expected a whole number");
		expect(() => cow(2, 1990.5)).toThrow("year: expected a whole number");
		// @ts-expect-error no such list
		expect(() => resolverOf("cow", { stance: "nato" })).toThrow('stance: expected one of un, cow, gw, as-given, got "nato"');
		// @ts-expect-error no such entity
		expect(() => statesIn(2000, { atlantis: "state" })).toThrow("stance: expected follow or one of kosovo");
		// @ts-expect-error no such system
		expect(() => resolverOf("iso5")).toThrow("system: expected one of cow, gw");
	});
});
