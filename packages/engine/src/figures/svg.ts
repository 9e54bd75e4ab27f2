/** A node of a drawing: a plain value, so that the same figure can become a file, a part of a page, or a test. */
export interface SvgNode {
	readonly tag: string;
	readonly attrs: Readonly<Record<string, string | number>>;
	readonly children: readonly (SvgNode | string)[];
}

type Attrs = Readonly<Record<string, string | number | undefined>>;
type Child = SvgNode | string | undefined | false;

/** Make a node. Attributes and children that are undefined are left out, so that callers can write conditions in place. */
export function el(tag: string, attrs: Attrs = {}, children: readonly Child[] = []): SvgNode {
	const kept: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(attrs)) if (value !== undefined) kept[name] = value;
	return { tag, attrs: kept, children: children.filter((child): child is SvgNode | string => child !== undefined && child !== false) };
}

/** Text made safe for XML and HTML, in content and in attributes alike; characters that XML 1.0 forbids become the replacement mark. */
export function escapeXml(text: string): string {
	return (
		text
			.toWellFormed()
			// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that must go
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
			.replace(/&/g, "&amp;")
			.replace(/</g, "&lt;")
			.replace(/>/g, "&gt;")
			.replace(/"/g, "&quot;")
			.replace(/'/g, "&#39;")
	);
}

/** A coordinate with at most two decimals: smaller steps cannot be seen and make files differ between platforms. */
export function coordinate(value: number): string {
	const fixed = value.toFixed(2).replace(/\.?0+$/, "");
	return fixed === "-0" ? "0" : fixed;
}

/** Serialise a node. Throws on an attribute that is no number, since a NaN would silently hide a mark. */
export function svgText(node: SvgNode): string {
	const attrs = Object.entries(node.attrs).map(([name, value]) => {
		if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`<${node.tag} ${name}> is ${value}`);
		return ` ${name}="${typeof value === "number" ? coordinate(value) : escapeXml(value)}"`;
	});
	const inside = node.children.map((child) => (typeof child === "string" ? escapeXml(child) : svgText(child))).join("");
	return inside === "" ? `<${node.tag}${attrs.join("")}/>` : `<${node.tag}${attrs.join("")}>${inside}</${node.tag}>`;
}

/** A whole SVG file, complete in itself. */
export function svgFile(node: SvgNode): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(node)}\n`;
}
