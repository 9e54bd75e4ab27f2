const TOLERANCE = 1e-9;

/** How a linear program ended. "stalled" is not an answer: pivots ran out, and neither values nor prices may be used. */
export type LinearState = "optimal" | "infeasible" | "stalled";

/**
 * A linear program in covering form, min c·x subject to rows a·x ≥ b and x ≥ 0 with every c ≥ 0, to which rows may be added after it
 * was solved. Dual simplex (Lemke 1954) on a dense dictionary that holds only the columns some row has named: each variable that is
 * not free is written as `constant + Σ entry · free variable`, so adding a row keeps the dictionary dual feasible and only a few pivots
 * follow. Ties go to the smallest index, and after a long stretch without gain every choice does (Bland 1977), so it ends.
 */
export class CoveringProgram {
	/** x-variables are 0 … n−1; the surplus of row r is n + r. */
	private readonly n: number;
	private readonly costs: Float64Array;
	private rows: Float64Array[] = [];
	private constants: number[] = [];
	/** The variable that each row writes out, and the variable that each column stands for. */
	private basic: number[] = [];
	private free: number[] = [];
	private reduced: number[] = [];
	/** Where an x-variable stands: column c as c, row r as −2 − r, nowhere yet as −1. */
	private readonly place: Int32Array;
	private added = 0;
	value = 0;

	constructor(costs: Float64Array) {
		this.n = costs.length;
		this.costs = costs;
		this.place = new Int32Array(this.n).fill(-1);
	}

	/** An independent copy, for a branch. */
	copy(): CoveringProgram {
		const twin = new CoveringProgram(this.costs);
		twin.rows = this.rows.map((row) => row.slice());
		twin.constants = [...this.constants];
		twin.basic = [...this.basic];
		twin.free = [...this.free];
		twin.reduced = [...this.reduced];
		twin.place.set(this.place);
		twin.added = this.added;
		twin.value = this.value;
		return twin;
	}

	/** Ask Σ factor · x[column] ≥ bound. Returns the number of the row, by which `prices` speaks of it. */
	addRow(columns: readonly number[], factors: readonly number[], bound: number): number {
		for (const x of columns) if (this.place[x] === -1) this.openColumn(x);
		const row = new Float64Array(this.n);
		let constant = -bound;
		for (let k = 0; k < columns.length; k++) {
			const factor = factors[k] as number;
			const at = this.place[columns[k] as number] as number;
			if (at >= 0) row[at] = (row[at] as number) + factor;
			else {
				const other = this.rows[-2 - at] as Float64Array;
				for (let j = 0; j < this.free.length; j++) row[j] = (row[j] as number) + factor * (other[j] as number);
				constant += factor * (this.constants[-2 - at] as number);
			}
		}
		this.rows.push(row);
		this.constants.push(constant);
		this.basic.push(this.n + this.added);
		return this.added++;
	}

	/** Drop rows that are slack by more than `margin`: they do not bear on the answer as it stands. */
	dropSlack(margin = 1e-6): void {
		const keep = this.basic.map((name, r) => name < this.n || (this.constants[r] as number) <= margin);
		if (!keep.includes(false)) return;
		this.rows = this.rows.filter((_, r) => keep[r]);
		this.constants = this.constants.filter((_, r) => keep[r]);
		this.basic = this.basic.filter((_, r) => keep[r]);
		for (const [r, name] of this.basic.entries()) if (name < this.n) this.place[name] = -2 - r;
	}

	/** Pivot until every constant is non-negative. */
	solve(most = 100_000): LinearState {
		let still = 0;
		for (let pivots = 0; pivots < most; pivots++) {
			const bland = still > 200;
			const r = this.leaving(bland);
			if (r === -1) return "optimal";
			const c = this.entering(this.rows[r] as Float64Array);
			if (c === -1) return "infeasible";
			const before = this.value;
			this.pivot(r, c);
			still = this.value > before + TOLERANCE ? 0 : still + 1;
		}
		return "stalled";
	}

	/** The value of each x. */
	solution(): Float64Array {
		const x = new Float64Array(this.n);
		for (const [r, name] of this.basic.entries()) if (name < this.n) x[name] = Math.max(0, this.constants[r] as number);
		return x;
	}

	/** The price of each row that has one: by how much the value rises for each unit of its bound. Σ price · bound = value. */
	prices(): Map<number, number> {
		const prices = new Map<number, number>();
		for (const [c, name] of this.free.entries()) {
			const price = this.reduced[c] as number;
			if (name >= this.n && price > TOLERANCE) prices.set(name - this.n, price);
		}
		return prices;
	}

	private openColumn(x: number): void {
		this.place[x] = this.free.length;
		this.free.push(x);
		this.reduced.push(this.costs[x] as number);
	}

	private leaving(bland: boolean): number {
		let best = -1;
		for (let r = 0; r < this.constants.length; r++) {
			const constant = this.constants[r] as number;
			if (constant >= -TOLERANCE) continue;
			if (best === -1) best = r;
			else if (bland ? (this.basic[r] as number) < (this.basic[best] as number) : constant < (this.constants[best] as number)) best = r;
		}
		return best;
	}

	private entering(row: Float64Array): number {
		let best = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let c = 0; c < this.free.length; c++) {
			const entry = row[c] as number;
			if (entry <= TOLERANCE) continue;
			const ratio = (this.reduced[c] as number) / entry;
			if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && (this.free[c] as number) < (this.free[best] as number))) {
				best = c;
				least = Math.min(least, ratio);
			}
		}
		return best;
	}

	private pivot(r: number, c: number): void {
		const row = this.rows[r] as Float64Array;
		const width = this.free.length;
		const scale = 1 / (row[c] as number);
		for (let j = 0; j < width; j++) row[j] = -(row[j] as number) * scale;
		row[c] = scale;
		const constant = -(this.constants[r] as number) * scale;
		this.constants[r] = constant;
		for (let i = 0; i < this.rows.length; i++) {
			const other = this.rows[i] as Float64Array;
			const factor = other[c] as number;
			if (i === r || factor === 0) continue;
			other[c] = 0;
			for (let j = 0; j < width; j++) {
				const next = (other[j] as number) + factor * (row[j] as number);
				other[j] = next < 1e-13 && next > -1e-13 ? 0 : next;
			}
			this.constants[i] = (this.constants[i] as number) + factor * constant;
		}
		const price = this.reduced[c] as number;
		this.value += price * constant;
		this.reduced[c] = 0;
		if (price !== 0) for (let j = 0; j < width; j++) this.reduced[j] = Math.max(0, (this.reduced[j] as number) + price * (row[j] as number));
		const [leaving, entering] = [this.basic[r] as number, this.free[c] as number];
		this.basic[r] = entering;
		this.free[c] = leaving;
		if (entering < this.n) this.place[entering] = -2 - r;
		if (leaving < this.n) this.place[leaving] = c;
	}
}
