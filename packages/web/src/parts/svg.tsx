import type { SvgNode } from "@interconnector/engine";
import { useLayoutEffect, useRef } from "react";
import { makeNode, patchNode } from "./svg-dom.ts";

/**
 * A drawing of the engine as elements of the page. A figure has a thousand elements of which a step of a slider changes some, and it
 * is a plain value: it is compared with what was drawn before, and only what differs is written.
 */
export function Svg({ node }: { readonly node: SvgNode }) {
	const ground = useRef<HTMLDivElement>(null);
	const drawn = useRef<{ readonly node: SvgNode; readonly element: Element }>(undefined);
	useLayoutEffect(() => {
		const before = drawn.current;
		if (before?.node === node) return;
		const element = before ? patchNode(before.element, before.node, node) : makeNode(node);
		if (element.parentNode !== ground.current) ground.current?.replaceChildren(element);
		drawn.current = { node, element };
	}, [node]);
	return <div ref={ground} />;
}
