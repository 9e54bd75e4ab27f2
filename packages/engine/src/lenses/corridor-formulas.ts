import { sum } from "../base/maths.ts";
import type { Formula } from "../world/formula.ts";

export const FLOW: Formula = {
	text: "flow = Σ c over the minimum cut, proved by a flow of the same size",
	symbols: { c: "capacity of one leg of the cut", x: "flow that leaves the origin on one leg" },
	unit: "unit of the commodity a year",
	compute: (t) => {
		const cut = sum(t.all("c"));
		if (Math.abs(cut - sum(t.all("x"))) > 1e-6 * Math.max(1, cut)) throw new Error("the cut does not equal the flow");
		return cut;
	},
};
export const AFTER: Formula = { ...FLOW, text: "flow left when every leg that the holder controls is closed" };
export const LOSS: Formula = {
	text: "loss = (base − after) / base",
	symbols: { base: "flow with all open legs", after: "flow without the holder's legs" },
	unit: "share",
	compute: (t) => (t.one("base") - t.one("after")) / t.one("base"),
	falls: ["after"],
};
export const SAFE: Formula = {
	text: "share = after / base",
	symbols: { base: "flow with all open legs", after: "flow without the legs of any rival" },
	unit: "share",
	compute: (t) => t.one("after") / t.one("base"),
};
export const DISJOINT: Formula = {
	text: "k = number of routes that share no leg",
	symbols: { x: "one route that leaves the origin by a leg of its own" },
	unit: "routes",
	compute: (t) => sum(t.all("x")),
};
export const UNDATED: Formula = {
	text: "number of legs with u = 1",
	symbols: { u: "1 for an open leg of which no source says since when it is open, 0 otherwise" },
	unit: "legs",
	compute: (t) => sum(t.all("u")),
};
export const LEFT: Formula = {
	text: "1 if a way is left, 0 if there is no route",
	symbols: { w: "1 when a way remains after closing" },
	unit: "yes = 1",
	compute: (t) => t.one("w"),
};
export const SIZE: Formula = {
	text: "size = number of holders in the smallest set that closes every way",
	symbols: { h: "one holder of such a set" },
	unit: "holders",
	compute: (t) => t.all("h").length,
};
export const OPEN: Formula = {
	text: "1 if every leg is open",
	symbols: { o: "1 for an open leg, 0 otherwise" },
	unit: "yes = 1",
	compute: (t) => Math.min(...t.all("o")),
};
export const CLOSED: Formula = {
	text: "number of legs not open",
	symbols: { o: "1 for an open leg, 0 otherwise" },
	unit: "legs",
	compute: (t) => t.all("o").filter((o) => o === 0).length,
	falls: ["o"],
};
