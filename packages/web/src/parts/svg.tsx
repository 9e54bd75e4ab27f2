import type { SvgNode } from "@interconnector/engine";
import { type CSSProperties, createElement, type ReactElement } from "react";

/** Names of attributes as React writes them; what is not here is the same in both. */
const NAMES: Readonly<Record<string, string>> = { class: "className", tabindex: "tabIndex" };

/** What SVG has as an attribute in files, and a page as style alone. */
const STYLES: Readonly<Record<string, string>> = { "font-variant-numeric": "fontVariantNumeric" };

function attrsOf(attrs: SvgNode["attrs"]): Record<string, string | number | CSSProperties> {
	const out: Record<string, string | number | CSSProperties> = {};
	for (const [name, value] of Object.entries(attrs)) {
		const style = STYLES[name];
		if (style) {
			out.style = { ...(out.style as CSSProperties), [style]: value };
			continue;
		}
		const own =
			NAMES[name] ??
			(name.startsWith("aria-") || name.startsWith("data-") ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
		out[own] = value;
	}
	return out;
}

/** A drawing of the engine as elements of the page: text stays text, nothing is read as HTML. */
export function Svg({ node }: { readonly node: SvgNode }): ReactElement {
	return createElement(
		node.tag,
		attrsOf(node.attrs),
		// biome-ignore lint/suspicious/noArrayIndexKey: a drawing is replaced as a whole
		...node.children.map((child, i) => (typeof child === "string" ? child : <Svg key={i} node={child} />)),
	);
}
