import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { gexf } from "./gexf.ts";
import { EDGE_ATTRIBUTES, type Graph, graphOf } from "./graph.ts";
import { graphml } from "./graphml.ts";
import { permit } from "./permit.ts";
import { dossierOf, tie } from "./testing.ts";
import { element, xmlText } from "./xml.ts";

const { engine, dossier } = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));
const graph = graphOf(engine, permit(dossier));

/** Parse strictly: anything that is not well formed throws. */
function parse(text: string) {
	const problem = (level: string, message: string) => {
		// A replacement character is what we put there; the parser only wonders.
		if (level === "warning" && message.includes("replacement character")) return;
		throw new Error(message);
	};
	return new DOMParser({ onError: problem }).parseFromString(text, "text/xml");
}
const all = (text: string, name: string): Element[] => [...parse(text).getElementsByTagName(name)];
const inside = (one: Element, name: string): Element[] => [...one.getElementsByTagName(name)];

test("GEXF comes back with the same nodes, edges, values and times", () => {
	const text = gexf(graph);
	const root = all(text, "gexf")[0];
	expect([root?.getAttribute("version"), root?.namespaceURI]).toEqual(["1.3", "http://gexf.net/1.3"]);
	const declared = new Map(
		all(text, "attribute").map((one) => [`${(one.parentNode as Element).getAttribute("class")} ${one.getAttribute("id")}`, one.getAttribute("type")]),
	);
	expect(all(text, "node").map((one) => one.getAttribute("id"))).toEqual(graph.nodes.map((node) => node.id));
	const edges = all(text, "edge");
	expect(edges).toHaveLength(graph.edges.length);
	for (const [i, one] of edges.entries()) {
		const edge = graph.edges[i] as Graph["edges"][number];
		expect([one.getAttribute("source"), one.getAttribute("target"), Number(one.getAttribute("weight"))]).toEqual([
			edge.source,
			edge.target,
			edge.weight,
		]);
		for (const value of inside(one, "attvalue")) {
			const id = value.getAttribute("for") as string;
			const type = declared.get(`edge ${id}`);
			expect(type === "double" ? Number(value.getAttribute("value")) : value.getAttribute("value")).toBe(edge.attributes[id]);
		}
		expect(inside(one, "spell").map((spell) => spell.getAttribute("start") ?? undefined)).toEqual(edge.spells.map(({ start }) => start));
	}
	const ids = new Set(graph.nodes.map((node) => node.id));
	for (const edge of graph.edges) expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
});

test("GraphML holds the same graph, every value under a key of its type", () => {
	const text = graphml(graph);
	const keys = new Map(
		all(text, "key").map((one) => [one.getAttribute("id"), { name: one.getAttribute("attr.name") as string, type: one.getAttribute("attr.type") }]),
	);
	expect(all(text, "node")).toHaveLength(graph.nodes.length);
	for (const [i, one] of all(text, "edge").entries()) {
		const edge = graph.edges[i] as Graph["edges"][number];
		for (const value of inside(one, "data")) {
			const key = keys.get(value.getAttribute("key"));
			if (!key || key.name === "spells") continue;
			const expected = key.name === "weight" ? edge.weight : edge.attributes[key.name];
			expect(key.type === "double" ? Number(value.textContent) : value.textContent).toBe(expected);
		}
		expect(inside(one, "data").length).toBeGreaterThan(5);
	}
});

test("an edge is the dyad of the world: affinity, sign and claims; silence is no edge", () => {
	const { engine, dossier } = dossierOf([{ says: tie("aze", "tur", 0.8) }, { says: tie("aze", "rus", -0.4, "2020/..") }]);
	const small = graphOf(engine, permit(dossier));
	expect(small.edges.map((edge) => edge.id)).toEqual(["actor:aze|actor:rus", "actor:aze|actor:tur"]);
	expect(small.edges[0]).toMatchObject({
		attributes: { affinity: -0.4, sign: "negative", sources: "source:open (licence: CC-BY-4.0)" },
		weight: 0.3,
		spells: [{ start: "2020-01-01" }],
	});
	expect(small.edges[0]?.attributes.rests).toBe(dossier.claims.find((claim) => claim.says.is === "tie" && claim.says.polarity < 0)?.id);
	expect(small.nodes.map((node) => node.label)).toEqual(["AZE", "RUS", "TUR", "USA"]);
	expect(graphOf(engine, permit(dossier), { on: "2019" }).edges).toEqual([]);
	expect(EDGE_ATTRIBUTES.map((one) => one.id)).toContain("affinity_low");
});

test("any text makes well-formed XML, and comes back but for what XML cannot carry", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const [one] = all(xmlText(element("x", { a: text }, text)), "x");
			const carried = (whole: string) =>
				[...whole].map((char) => ((char < " " && !"\t\n\r".includes(char)) || /[\ufffe\uffff]|^\p{Cs}$/u.test(char) ? "\ufffd" : char)).join("");
			expect(one?.getAttribute("a")).toBe(carried(text));
			expect(one?.textContent).toBe(carried(text));
		}),
	);
	expect(xmlText(element("x", {}, "a\u0000\ud800<&>"))).toContain("<x>a\ufffd\ufffd&lt;&amp;&gt;</x>");
});
