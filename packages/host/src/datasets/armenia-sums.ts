import type { Panel } from "@interconnector/engine";
import { panels } from "./armenia-panels.ts";
import { builderFor, type Reading, Years } from "./dataset.ts";
import { MonthSums, partYears } from "./monthly.ts";

/** Sums by partner and of all, for one of the files. */
export class Sums {
	readonly totals: MonthSums;
	readonly #partners: MonthSums;
	readonly #reading: Reading;
	readonly #part: "trade" | "transfers" | "gas";
	readonly #states;

	constructor(reading: Reading, part: "trade" | "transfers" | "gas", width: number) {
		this.#reading = reading;
		this.#part = part;
		this.#states = reading.states("name");
		this.totals = new MonthSums(width);
		this.#partners = new MonthSums(width);
	}

	/** Add a row to the sums of its partner, and account for it. */
	partner(name: string, when: number, month: number, numbers: readonly number[]): void {
		const state = this.#states.of(name, when);
		if (state === -1) return;
		this.#partners.add(String(state), when, month, numbers);
		this.#reading.report.keep();
	}

	panels(part: string, totalsPart?: "trade-totals" | "transfer-totals", about = ""): Panel[] {
		const out: Panel[] = [];
		const own = this.#states.at("Armenia", 2020);
		const finish = (sums: MonthSums, name: keyof typeof panels, says: string, cells: (key: string) => readonly number[]) => {
			const builder = builderFor(name, panels[name]);
			const years = new Years();
			for (const { key, year, totals, months } of sums.all()) {
				builder.add(...cells(key), year, ...totals, months.size);
				years.add(year);
			}
			if (builder.rows > 0)
				out.push(builder.finish(this.#states.ids, { ...years.span(), part: `${says}${partYears(sums.monthsOf())}`, complete: false }));
		};
		finish(this.#partners, this.#part, part, (key) => [own, Number(key)]);
		if (totalsPart) finish(this.totals, totalsPart, about, () => [own]);
		return out;
	}
}
