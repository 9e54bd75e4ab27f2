import { describe, expect, it } from "vitest";
import { correlation } from "../testing/correlation.ts";
import { Replication } from "../testing/replications.ts";
import { concentration, leadingShare, sharesOf, systemConcentration } from "./concentration.ts";
import { tradeDependence } from "./trade-dependence.ts";

const found = Replication.of("08-concentration-dependence");

describe.skipIf(!found)("published results on concentration and dependence", () => {
	const from = found as Replication;

	it("the example of the US Department of Justice", () => {
		const four = concentration([30, 30, 20, 20]);
		// Squares of fractions are not exact: within one part in 10^15 of the whole number.
		from.expect("hhi-doj-example/hhi", Number(((four?.herfindahl as number) * 10000).toPrecision(15)));
		from.expect("hhi-doj-example/hhi_monopoly", (concentration([7])?.herfindahl as number) * 10000);
		from.expect("hhi-doj-example/normalised", four?.normalised);
		from.expect("hhi-doj-example/effective_number", four?.effective);
	});

	it("shares of the trade in arms 2017–21", () => {
		const percent = (table: string, name: string, check: string) => {
			const rows = from.table(table);
			const shares = sharesOf(rows.map((row) => Number(row.tiv_2017_2021))) as number[];
			const all = new Map(rows.map((row, i) => [row[name] as string, 100 * (shares[i] as number)]));
			return Object.fromEntries(Object.keys(from.check(check).value as object).map((key) => [key, all.get(key) as number]));
		};
		for (const [table, name, key] of [
			["sipri_tiv_2017_2021.suppliers.csv", "supplier", "supplier_shares_pct"],
			["sipri_tiv_2017_2021.recipients.csv", "recipient", "recipient_shares_pct"],
		] as const) {
			const path = `sipri-2017-2021/${key}`;
			const { value, tolerance } = from.check(path);
			for (const [state, share] of Object.entries(percent(table, name, path))) {
				const printed = (value as Record<string, number>)[state] as number;
				// The largest shares are printed without decimals.
				expect(Math.abs(share - printed), state).toBeLessThanOrEqual(Number.isInteger(printed) ? 0.5 : tolerance);
			}
		}
		const exact = "sipri-2017-2021/supplier_shares_exact_pct";
		from.expect(exact, percent("sipri_tiv_2017_2021.suppliers.csv", "supplier", exact));
		const amounts = from.table("sipri_tiv_2017_2021.suppliers.csv").map((row) => Number(row.tiv_2017_2021));
		from.expect("sipri-2017-2021/supplier_hhi_percent", (concentration(amounts)?.herfindahl as number) * 10000);
		from.expect("sipri-2017-2021/cr4", leadingShare(amounts, 4));
	});

	it("concentration of the system of major powers by year", () => {
		const years = new Map<string, number[]>();
		for (const { year, cinc } of from.table("majors_cinc.csv")) years.set(year as string, [...(years.get(year as string) ?? []), Number(cinc)]);
		const con = Object.fromEntries([...years].map(([year, cinc]) => [year, systemConcentration(cinc) as number]));
		from.expect("system-concentration-CON/con_by_year", con);
		// The series of 1972 rests on older data and is quoted from memory: only its shape can be compared.
		const old = from.check("system-concentration-CON/singer_bremer_stuckey_1972").value as Record<string, number>;
		const shared = Object.keys(old);
		expect(
			correlation(
				shared.map((year) => old[year] as number),
				shared.map((year) => con[year] as number),
			).r,
		).toBeCloseTo(0.9, 2);
		for (const series of [old, con])
			for (const [peak, before, after] of [
				["1920", "1913", "1925"],
				["1946", "1938", "1950"],
			] as const) {
				expect(series[peak]).toBeGreaterThan(series[before] as number);
				expect(series[peak]).toBeGreaterThan(series[after] as number);
			}
	});

	it("trade dependence of sixteen pairs", () => {
		const { tolerance } = from.check("trade-interdependence/all");
		const wanted = from.table("trade_dyads.expected.csv");
		const rows = from.table("trade_dyads.csv");
		expect(rows.length).toBe(wanted.length);
		for (const [i, row] of rows.entries()) {
			const number = (name: string) => (row[name] === "" ? undefined : Number(row[name]));
			const millions = (dollars: number | undefined) => dollars && dollars / 1e6;
			const got = tradeDependence({
				...{ imports1: number("imports1_from2_musd"), imports2: number("imports2_from1_musd") },
				...{ total1: number("total_trade1_musd"), total2: number("total_trade2_musd") },
				// Trade is in million dollars, products are in dollars.
				...{ gdp1: millions(number("gdp1_usd2011")), gdp2: millions(number("gdp2_usd2011")) },
			});
			const columns = {
				...{ share1: got.share1, share2: got.share2, salience: got.salience, symmetry: got.symmetry, interdependence: got.interdependence },
				...{ dep1_gdp: got.perGdp1, dep2_gdp: got.perGdp2, oneal_russett_lower: got.lower, asymmetry_share1_minus_share2: got.asymmetry },
			};
			for (const [column, value] of Object.entries(columns)) {
				const published = wanted[i]?.[column];
				if (published === "") expect(value, column).toBeUndefined();
				else expect(Math.abs((value as number) - Number(published)), `${row.ccode1}–${row.ccode2} ${column}`).toBeLessThanOrEqual(tolerance);
			}
		}
	});

	it("leaves nothing out but what nobody could read", () => {
		// The weights of FBIC are in an appendix that could not be reached: there is no number to reproduce.
		expect(from.left()).toEqual(["fbic/worked_numbers"]);
	});
});
