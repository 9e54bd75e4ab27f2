import { Press } from "../parts/press.tsx";
import table from "../parts/table.module.css";
import type { TimeSpan } from "./spans.ts";
import { spanText } from "./spans-words.ts";

/** The table twin: each span with its dates in words, pressed for what tells it. */
export function SpanTable({
	spans,
	on,
	onPress,
	onSave,
}: {
	readonly spans: readonly TimeSpan[];
	readonly on: number;
	readonly onPress: (id: string) => void;
	readonly onSave: () => void;
}) {
	return (
		<>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen must be moved by keyboard */}
			<section className={table.ground} tabIndex={0} aria-label="table: what lasted">
				<table className={`${table.table} ${table.words}`}>
					<thead>
						<tr>
							{["what", "kind", "began", "ended", "state"].map((head) => (
								<th key={head} scope="col">
									{head}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{spans.map((span) => {
							const { begins, ends } = spanText(span, on);
							return (
								<tr key={span.id}>
									<th scope="row">
										<Press onClick={() => onPress(span.id)} aria-label={`${span.title}. Why?`}>
											{span.title}
										</Press>
									</th>
									<td>{span.kind}</td>
									<td>{begins}</td>
									<td>{ends}</td>
									<td>{[span.state, span.dated.length > 1 ? "dated differently" : ""].filter(Boolean).join("; ")}</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</section>
			<Press onClick={onSave}>CSV</Press>
		</>
	);
}
