import type { ComponentType } from "react";

/** One page of the workbench. Registered by one line in `index.ts`. */
export interface Page {
	readonly id: string;
	readonly title: string;
	/** What a person finds there, for the palette and the tour. */
	readonly about: string;
	/** One key after `g` goes there. */
	readonly key: string;
	readonly Component: ComponentType;
}
