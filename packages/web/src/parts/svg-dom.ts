import type { SvgNode } from "@interconnector/engine";

const SVG = "http://www.w3.org/2000/svg";
type Child = SvgNode | string;

/** What SVG has as an attribute in files, and a page as style alone. */
const STYLES = new Set(["font-variant-numeric"]);

/** Write one attribute, or take it away. What would be run when something happens is never written. */
function setAttribute(element: Element, name: string, value: string | number | undefined): void {
	if (name === "xmlns" || name.startsWith("on")) return;
	if (STYLES.has(name)) (element as SVGElement).style.setProperty(name, value === undefined ? null : String(value));
	else if (value === undefined) element.removeAttribute(name);
	else element.setAttribute(name, String(value));
}

/** A drawing as elements of the page: text stays text, nothing is read as HTML. */
export function makeNode(node: SvgNode): Element {
	const element = document.createElementNS(SVG, node.tag);
	for (const [name, value] of Object.entries(node.attrs)) setAttribute(element, name, value);
	for (const child of node.children) element.append(made(child));
	return element;
}

const made = (child: Child): Node => (typeof child === "string" ? document.createTextNode(child) : makeNode(child));

/** Make an element that shows one drawing show another. Returns the element that does, which is another where the tag is. */
export function patchNode(element: Element, before: SvgNode, after: SvgNode): Element {
	if (before.tag !== after.tag) {
		const fresh = makeNode(after);
		element.replaceWith(fresh);
		return fresh;
	}
	for (const [name, value] of Object.entries(after.attrs)) if (before.attrs[name] !== value) setAttribute(element, name, value);
	for (const name of Object.keys(before.attrs)) if (after.attrs[name] === undefined) setAttribute(element, name, undefined);
	const common = Math.min(before.children.length, after.children.length);
	// Walked by siblings: places in a list of nodes are counted from its start each time.
	let at = element.firstChild;
	for (let i = 0; i < common && at; i++) {
		const next: ChildNode | null = at.nextSibling;
		patchChild(at, before.children[i] as Child, after.children[i] as Child);
		at = next;
	}
	while (at) {
		const next: ChildNode | null = at.nextSibling;
		at.remove();
		at = next;
	}
	for (const child of after.children.slice(common)) element.append(made(child));
	return element;
}

function patchChild(at: ChildNode, before: Child, after: Child): void {
	if (typeof before !== "string" && typeof after !== "string") patchNode(at as Element, before, after);
	else if (before !== after) at.replaceWith(made(after));
}
