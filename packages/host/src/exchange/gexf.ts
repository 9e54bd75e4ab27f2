import { type Attributes, type AttributeType, EDGE_ATTRIBUTES, type Graph, NODE_ATTRIBUTES, type Spell } from "./graph.ts";
import { type Element, element, xmlText } from "./xml.ts";

/** A graph as GEXF 1.3, dynamic: nodes and edges stand in the times that their facts speak of. */
export function gexf(graph: Graph): string {
	return xmlText(
		element(
			"gexf",
			{
				xmlns: "http://gexf.net/1.3",
				"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
				version: "1.3",
			},
			element(
				"meta",
				{ lastmodifieddate: graph.on },
				element("creator", {}, "interconnector"),
				element("description", {}, `${graph.title}. ${graph.description}`),
			),
			element(
				"graph",
				{ mode: "dynamic", defaultedgetype: "undirected", timeformat: "date", timerepresentation: "interval", idtype: "string" },
				declared("node", NODE_ATTRIBUTES),
				declared("edge", EDGE_ATTRIBUTES),
				element(
					"nodes",
					{},
					...graph.nodes.map((node) =>
						element("node", { id: node.id, label: node.label }, ...values(node.attributes, NODE_ATTRIBUTES), ...spells(node.spells)),
					),
				),
				element(
					"edges",
					{},
					...graph.edges.map((edge) =>
						element(
							"edge",
							{ id: edge.id, source: edge.source, target: edge.target, weight: edge.weight },
							...values(edge.attributes, EDGE_ATTRIBUTES),
							...spells(edge.spells),
						),
					),
				),
			),
		),
	);
}

function declared(of: "node" | "edge", attributes: readonly AttributeType[]): Element {
	return element("attributes", { class: of, mode: "static" }, ...attributes.map(({ id, type }) => element("attribute", { id, title: id, type })));
}

function values(attributes: Attributes, types: readonly AttributeType[]): Element[] {
	const given = types.flatMap(({ id }) => (attributes[id] === undefined ? [] : [element("attvalue", { for: id, value: attributes[id] })]));
	return given.length === 0 ? [] : [element("attvalues", {}, ...given)];
}

/** No spells means always. */
function spells(list: readonly Spell[]): Element[] {
	return list.length === 0 ? [] : [element("spells", {}, ...list.map(({ start, end }) => element("spell", { start, end })))];
}
