/** An XML element: its attributes (those undefined are left out) and what stands inside. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
	readonly children: readonly (Element | string)[];
}

export function element(name: string, attributes: Element["attributes"] = {}, ...children: readonly (Element | string)[]): Element {
	return { name, attributes, children };
}

/** Characters that XML 1.0 cannot carry at all, lone halves of a pair among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be replaced
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the characters that XML cannot carry: each becomes U+FFFD, so that the loss is seen. */
export function xmlSafe(text: string): string {
	return text.replace(FORBIDDEN, "\ufffd");
}

/** Text for an element or an attribute. White space other than the blank is kept by reference, since readers fold it in attributes. */
function escaped(text: string): string {
	return xmlSafe(text)
		.replace(/&/g, "&amp;")
		.replace(/</g, "&lt;")
		.replace(/>/g, "&gt;")
		.replace(/"/g, "&quot;")
		.replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A document, indented by tabs. Elements that hold text stay on one line. */
export function xmlText(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;
}

/** An element without a document around it. */
export function fragment(root: Element): string {
	return write(root, "");
}

function write({ name, attributes, children }: Element, indent: string): string {
	const given = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join("");
	if (children.length === 0) return `${indent}<${name}${given}/>`;
	if (children.some((child) => typeof child === "string"))
		return `${indent}<${name}${given}>${children.map((child) => (typeof child === "string" ? escaped(child) : write(child, ""))).join("")}</${name}>`;
	return `${indent}<${name}${given}>\n${children.map((child) => write(child as Element, `${indent}\t`)).join("\n")}\n${indent}</${name}>`;
}
