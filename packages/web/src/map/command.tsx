import { Terminal } from "../parts/terminal.tsx";

/** The command that gives the same; folded away where closed legs make it long. */
export function Command({ question }: { readonly question: string }) {
	const terminal = <Terminal command={`interconnector ask '${question}'`} />;
	if (question.length < 90) return terminal;
	return (
		<details>
			<summary>The same in a terminal</summary>
			{terminal}
		</details>
	);
}
