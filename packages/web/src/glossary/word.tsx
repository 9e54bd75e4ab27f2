import { termOf } from "./terms.ts";
import classes from "./word.module.css";

/** A word with what it means here; plain text where the glossary does not have it. */
export function Word({ children, of = children }: { readonly children: string; readonly of?: string }) {
	const term = termOf(of);
	if (!term) return <>{children}</>;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what the word means must be reached by keyboard
		<span className={classes.word} tabIndex={0} data-tip={term.says}>
			{children}
		</span>
	);
}
