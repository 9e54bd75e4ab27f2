import { type Attributes, type AttributeType, EDGE_ATTRIBUTES, type Graph, NODE_ATTRIBUTES, type Spell } from "./graph.ts";
import { type Element, element, xmlText } from "./xml.ts";

const NODE_KEYS: readonly AttributeType[] = [
	{ id: "label", type: "string", about: "name" },
	...NODE_ATTRIBUTES,
	{ id: "spells", type: "string", about: "times in which it stands, as EDTF intervals" },
];
const EDGE_KEYS: readonly AttributeType[] = [
	{ id: "weight", type: "double", about: "(1 + affinity) / 2, for layouts" },
	...EDGE_ATTRIBUTES,
	{ id: "spells", type: "string", about: "times that its facts speak of, as EDTF intervals" },
];

/** The same graph as GraphML, with typed keys. GraphML has no time of its own: spells stand in a text attribute. */
export function graphml(graph: Graph): string {
	return xmlText(
		element(
			"graphml",
			{
				xmlns: "http://graphml.graphdrawing.org/xmlns",
				"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
			},
			element("desc", {}, `${graph.title}. ${graph.description}`),
			...keys("node", NODE_KEYS),
			...keys("edge", EDGE_KEYS),
			element(
				"graph",
				{ id: "world", edgedefault: "undirected" },
				...graph.nodes.map((node) =>
					element("node", { id: node.id }, ...data("node", { label: node.label, ...node.attributes, spells: spellText(node.spells) }, NODE_KEYS)),
				),
				...graph.edges.map((edge) =>
					element(
						"edge",
						{ id: edge.id, source: edge.source, target: edge.target },
						...data("edge", { weight: edge.weight, ...edge.attributes, spells: spellText(edge.spells) }, EDGE_KEYS),
					),
				),
			),
		),
	);
}

/** Ids of keys are unique over the whole document, so those of nodes and edges begin differently. */
function keys(of: "node" | "edge", types: readonly AttributeType[]): Element[] {
	return types.map(({ id, type, about }) =>
		element("key", { id: `${of}.${id}`, for: of, "attr.name": id, "attr.type": type }, element("desc", {}, about)),
	);
}

function data(of: "node" | "edge", attributes: Attributes, types: readonly AttributeType[]): Element[] {
	return types.flatMap(({ id }) => (attributes[id] === undefined ? [] : [element("data", { key: `${of}.${id}` }, String(attributes[id]))]));
}

function spellText(spells: readonly Spell[]): string | undefined {
	return spells.length === 0 ? undefined : spells.map(({ start = "..", end = ".." }) => `${start}/${end}`).join(" ");
}
