import { fillProbitTerms, type ProbitTerms, probitTerms } from "./probit-terms.ts";
import { RandomStream } from "./random-stream.ts";

/** Votes cast, one entry a vote; who did not vote has none. */
export interface BinaryVotes {
	readonly voters: number;
	readonly items: number;
	readonly voter: Int32Array;
	readonly item: Int32Array;
	/** 1 yes, 0 no. */
	readonly yes: Uint8Array;
}

export interface ItemPrior {
	/** Variance of the prior of α and β. */
	readonly itemVariance: number;
}

/**
 * One Markov chain of the two-parameter probit model, P(yes) = Φ(βθ − α). A step moves (α, β) of each item and then θ of each voter, each by a proposal from
 * the normal distribution about its own Newton step, accepted or not by the likelihood itself (Gamerman 1997, Statistics and Computing 7:57–68). The usual
 * sampler draws a hidden z for each vote instead (Albert 1992); on roll calls that split the voters cleanly it needs tens of times as many steps.
 * Two moves along the directions in which the likelihood is flat, θ → θ + t and θ → sθ, are drawn from their conditional distributions in each step
 * (Liu & Sabatti 2000, Biometrika 87:353–369).
 */
export class BinaryChain {
	readonly theta: Float64Array;
	readonly alpha: Float64Array;
	readonly beta: Float64Array;
	readonly #random: RandomStream;
	readonly #precision: number;
	/** Voters by item and vote: the no votes of item j from first[2j], its yes votes from first[2j + 1]. */
	readonly #first: Int32Array;
	readonly #voter: Int32Array;
	/** Votes of one item: the point of the voter, and ±(βθ − α), positive on the side of the vote, with its terms. */
	readonly #at: Float64Array;
	readonly #x: Float64Array;
	readonly #now: ProbitTerms;
	readonly #next: ProbitTerms;
	/** By voter: log-likelihood, its slope and minus its curvature, at the point as it is and as proposed. */
	readonly #here: Float64Array;
	readonly #there: Float64Array;
	readonly #proposed: Float64Array;

	constructor({ voters, items, voter, item, yes }: BinaryVotes, { itemVariance }: ItemPrior, seed: number, lane: number) {
		if (!(itemVariance > 0)) throw new Error(`itemVariance: ${itemVariance}; give a positive variance`);
		this.#random = new RandomStream(seed, lane);
		this.#precision = 1 / itemVariance;
		const kinds = Int32Array.from(item, (j, k) => {
			const vote = yes[k] as number;
			if (!(j >= 0 && j < items && vote <= 1))
				throw new Error(`votes: item ${j}, vote ${vote} in entry ${k}; give an item below ${items} and 0 or 1`);
			const who = voter[k] as number;
			if (!(who >= 0 && who < voters)) throw new Error(`votes: voter ${who} in entry ${k}; give a voter below ${voters}`);
			return 2 * j + vote;
		});
		const first = new Int32Array(2 * items + 1);
		for (const kind of kinds) first[kind + 1] = (first[kind + 1] as number) + 1;
		for (let a = 0; a < 2 * items; a++) first[a + 1] = (first[a + 1] as number) + (first[a] as number);
		this.#first = first;
		this.#voter = new Int32Array(item.length);
		const place = first.slice();
		for (const [k, kind] of kinds.entries()) {
			const at = place[kind] as number;
			place[kind] = at + 1;
			this.#voter[at] = voter[k] as number;
		}
		let most = 0;
		for (let j = 0; j < items; j++) most = Math.max(most, (first[2 * j + 2] as number) - (first[2 * j] as number));
		this.theta = this.#start(voters, items);
		this.alpha = new Float64Array(items);
		this.beta = new Float64Array(items);
		this.#at = new Float64Array(most);
		this.#x = new Float64Array(most);
		this.#now = probitTerms(most);
		this.#next = probitTerms(most);
		this.#here = new Float64Array(3 * voters);
		this.#there = new Float64Array(3 * voters);
		this.#proposed = new Float64Array(voters);
	}

	/**
	 * The first principal component of the votes by power iteration, standardised, with some noise: from there every chain reaches the bulk of the
	 * posterior soon, where it would spend hundreds of steps on voters who begin among their opponents.
	 */
	#start(voters: number, items: number): Float64Array {
		const [first, voter, random] = [this.#first, this.#voter, this.#random];
		const theta = Float64Array.from({ length: voters }, () => random.normal());
		const sums = new Float64Array(voters);
		for (let round = 0; round < 12; round++) {
			sums.fill(0);
			for (let j = 0; j < items; j++) {
				const [no, yes, end] = [first[2 * j] as number, first[2 * j + 1] as number, first[2 * j + 2] as number];
				const share = (end - yes) / Math.max(1, end - no);
				let slope = 0;
				for (let k = no; k < end; k++) slope += ((k < yes ? 0 : 1) - share) * (theta[voter[k] as number] as number);
				for (let k = no; k < end; k++) {
					const i = voter[k] as number;
					sums[i] = (sums[i] as number) + ((k < yes ? 0 : 1) - share) * slope;
				}
			}
			let squares = 0;
			for (const sum of sums) squares += sum * sum;
			const scale = squares > 0 ? Math.sqrt(voters / squares) : 0;
			for (let i = 0; i < voters; i++) theta[i] = (sums[i] as number) * scale;
		}
		return theta.map((point) => point + 0.2 * random.normal());
	}

	step(): void {
		this.#here.fill(0);
		for (let j = 0; j < this.alpha.length; j++) this.#item(j);
		this.#points();
		this.#shift();
		this.#scale();
	}

	/** ±(βθ − α) of the votes of an item, and its terms. */
	#terms(j: number, alpha: number, beta: number, out: ProbitTerms): number {
		const from = this.#first[2 * j] as number;
		const no = (this.#first[2 * j + 1] as number) - from;
		const n = (this.#first[2 * j + 2] as number) - from;
		const [at, x] = [this.#at, this.#x];
		for (let k = 0; k < no; k++) x[k] = alpha - beta * (at[k] as number);
		for (let k = no; k < n; k++) x[k] = beta * (at[k] as number) - alpha;
		fillProbitTerms(x, 0, n, out);
		return n;
	}

	/** The points of the voters of an item. */
	#gather(j: number, theta: Float64Array): void {
		const from = this.#first[2 * j] as number;
		const n = (this.#first[2 * j + 2] as number) - from;
		for (let k = 0; k < n; k++) this.#at[k] = theta[this.#voter[from + k] as number] as number;
	}

	/** The terms of an item, added to the sums of its voters. */
	#scatter(j: number, beta: number, { log, slope, curve }: ProbitTerms, sums: Float64Array): void {
		const from = this.#first[2 * j] as number;
		const no = (this.#first[2 * j + 1] as number) - from;
		const n = (this.#first[2 * j + 2] as number) - from;
		const square = beta * beta;
		for (let k = 0; k < n; k++) {
			const i = 3 * (this.#voter[from + k] as number);
			sums[i] = (sums[i] as number) + (log[k] as number);
			sums[i + 1] = (sums[i + 1] as number) + (k < no ? -beta : beta) * (slope[k] as number);
			sums[i + 2] = (sums[i + 2] as number) + square * (curve[k] as number);
		}
	}

	#item(j: number): void {
		const [a, b] = [this.alpha[j] as number, this.beta[j] as number];
		this.#gather(j, this.theta);
		this.#terms(j, a, b, this.#now);
		const here = this.#newton(j, a, b, this.#now);
		const [e1, e2] = [this.#random.normal(), this.#random.normal()];
		// H = LLᵀ; a draw with precision H is its mean + L⁻ᵀe.
		const slope = e2 / here.l22;
		const alpha = here.alpha + (e1 - here.l21 * slope) / here.l11;
		const beta = here.beta + slope;
		this.#terms(j, alpha, beta, this.#next);
		const there = this.#newton(j, alpha, beta, this.#next);
		const ratio = there.log - here.log + there.density(a, b) - here.density(alpha, beta);
		const accepted = Math.log(this.#random.next()) < ratio;
		if (accepted) {
			this.alpha[j] = alpha;
			this.beta[j] = beta;
		}
		this.#scatter(j, accepted ? beta : b, accepted ? this.#next : this.#now, this.#here);
	}

	/** Log posterior of an item, and the normal distribution about the end of the Newton step from there. */
	#newton(j: number, a: number, b: number, { log, slope, curve }: ProbitTerms) {
		const from = this.#first[2 * j] as number;
		const no = (this.#first[2 * j + 1] as number) - from;
		const n = (this.#first[2 * j + 2] as number) - from;
		const tau = this.#precision;
		let [total, g1, g2, h11, h12, h22] = [-0.5 * tau * (a * a + b * b), -tau * a, -tau * b, tau, 0, tau];
		for (let k = 0; k < n; k++) {
			const point = this.#at[k] as number;
			const up = k < no ? -(slope[k] as number) : (slope[k] as number);
			const bend = curve[k] as number;
			total += log[k] as number;
			g1 -= up;
			g2 += up * point;
			h11 += bend;
			h12 -= bend * point;
			h22 += bend * point * point;
		}
		const l11 = Math.sqrt(h11);
		const l21 = h12 / l11;
		const l22 = Math.sqrt(h22 - l21 * l21);
		const determinant = h11 * h22 - h12 * h12;
		const alpha = a + (h22 * g1 - h12 * g2) / determinant;
		const beta = b + (h11 * g2 - h12 * g1) / determinant;
		const density = (x: number, y: number) => {
			const [dx, dy] = [x - alpha, y - beta];
			return 0.5 * Math.log(determinant) - 0.5 * (h11 * dx * dx + 2 * h12 * dx * dy + h22 * dy * dy);
		};
		return { log: total, alpha, beta, l11, l21, l22, density };
	}

	/** A proposal for every voter, and one pass over the votes to judge them all. */
	#points(): void {
		const [theta, proposed, here, there] = [this.theta, this.#proposed, this.#here, this.#there];
		for (let i = 0; i < theta.length; i++) {
			const h = (here[3 * i + 2] as number) + 1;
			const g = (here[3 * i + 1] as number) - (theta[i] as number);
			proposed[i] = (theta[i] as number) + g / h + this.#random.normal() / Math.sqrt(h);
		}
		there.fill(0);
		for (let j = 0; j < this.alpha.length; j++) {
			const beta = this.beta[j] as number;
			this.#gather(j, proposed);
			this.#terms(j, this.alpha[j] as number, beta, this.#next);
			this.#scatter(j, beta, this.#next, there);
		}
		for (let i = 0; i < theta.length; i++) {
			const [old, now] = [theta[i] as number, proposed[i] as number];
			const forth = stepDensity(here, i, old, now);
			const back = stepDensity(there, i, now, old);
			const ratio = (there[3 * i] as number) - (here[3 * i] as number) - 0.5 * (now * now - old * old) + back - forth;
			if (Math.log(this.#random.next()) < ratio) theta[i] = now;
		}
	}

	/** θ + t, α + βt leave every βθ − α as it was; t is normal given the rest. */
	#shift(): void {
		const [theta, alpha, beta] = [this.theta, this.alpha, this.beta];
		let [precision, pull] = [theta.length, 0];
		for (const point of theta) pull -= point;
		for (let j = 0; j < beta.length; j++) {
			precision += (beta[j] as number) ** 2 * this.#precision;
			pull -= (alpha[j] as number) * (beta[j] as number) * this.#precision;
		}
		const t = pull / precision + this.#random.normal() / Math.sqrt(precision);
		for (let i = 0; i < theta.length; i++) theta[i] = (theta[i] as number) + t;
		for (let j = 0; j < beta.length; j++) alpha[j] = (alpha[j] as number) + (beta[j] as number) * t;
	}

	/**
	 * sθ, β/s leave every βθ as it was. With w = log s the density is exp((n − m)w − ½A e^{2w} − ½B e^{−2w}), A = Σθ², B = Σβ²/itemVariance; a normal
	 * proposal at its mode is accepted or not.
	 */
	#scale(): void {
		const [theta, beta] = [this.theta, this.beta];
		let [a, b] = [0, 0];
		for (const point of theta) a += point * point;
		for (const slope of beta) b += slope * slope * this.#precision;
		const k = theta.length - beta.length;
		const log = (w: number) => k * w - 0.5 * (a * Math.exp(2 * w) + b * Math.exp(-2 * w));
		const x = (k + Math.sqrt(k * k + 4 * a * b)) / (2 * a);
		const mode = 0.5 * Math.log(x);
		const variance = 1 / (2 * (x * a + b / x));
		const w = mode + Math.sqrt(variance) * this.#random.normal();
		const proposal = (v: number) => -((v - mode) ** 2) / (2 * variance);
		if (Math.log(this.#random.next()) >= log(w) - log(0) + proposal(0) - proposal(w)) return;
		const s = Math.exp(w);
		for (let i = 0; i < theta.length; i++) theta[i] = (theta[i] as number) * s;
		for (let j = 0; j < beta.length; j++) beta[j] = (beta[j] as number) / s;
	}
}

/** Log density of a proposal from one point to another, without the constant. */
function stepDensity(sums: Float64Array, i: number, from: number, to: number): number {
	const h = (sums[3 * i + 2] as number) + 1;
	const d = to - from - ((sums[3 * i + 1] as number) - from) / h;
	return 0.5 * Math.log(h) - 0.5 * h * d * d;
}
