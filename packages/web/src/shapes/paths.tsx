import type { Finding } from "@interconnector/engine";
import { type ReactNode, useState } from "react";
import { Num } from "../parts/number.tsx";
import { Press } from "../parts/press.tsx";
import tools from "../parts/table.module.css";
import classes from "./paths.module.css";

/** Paths, partitions and edges as chains of names, each with its first numbers; the table has them all. */
export function Paths({ finding, part, table }: { readonly finding: Finding; readonly part: string; readonly table: ReactNode }) {
	const [asTable, setAsTable] = useState(false);
	const found = finding.parts[part];
	if (!found) return null;
	return (
		<>
			{asTable
				? table
				: found.rows.slice(0, 30).map((row) => (
						<div key={row} className={classes.path}>
							<span className={classes.chain}>
								{row
									.split(",")
									.map((id) => finding.names[id] ?? id.replace(/^[a-z-]+:/, ""))
									.join(" → ")}
							</span>
							{found.columns.slice(0, 4).map(({ id, title }) => (
								<span key={id} className={classes.number}>
									<span className={classes.title}>{title}</span>
									<Num finding={finding} part={part} row={row} column={id} />
								</span>
							))}
						</div>
					))}
			<div className={tools.tools} data-noprint>
				<Press onClick={() => setAsTable(!asTable)}>{asTable ? "chains" : "table"}</Press>
			</div>
		</>
	);
}
