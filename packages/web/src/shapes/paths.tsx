import type { Finding } from "@interconnector/engine";
import { Button, Paper, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Num } from "../parts/number.tsx";

/** Paths, partitions and edges as chains of names, each with its first numbers; the table has them all. */
export function Paths({ finding, part, table }: { readonly finding: Finding; readonly part: string; readonly table: ReactNode }) {
	const [asTable, setAsTable] = useState(false);
	const found = finding.parts[part];
	if (!found) return null;
	return (
		<>
			{asTable ? (
				table
			) : (
				<Stack gap={4}>
					{found.rows.slice(0, 30).map((row) => (
						<Paper key={row} withBorder p={6} radius="sm" style={{ display: "flex", flexWrap: "wrap", gap: 10, alignItems: "center" }}>
							<Text size="sm" fw={500} style={{ flex: "1 1 14rem" }}>
								{row
									.split(",")
									.map((id) => finding.names[id] ?? id.replace(/^[a-z-]+:/, ""))
									.join(" → ")}
							</Text>
							{found.columns.slice(0, 4).map(({ id, title }) => (
								<span key={id} style={{ display: "inline-flex", flexDirection: "column", alignItems: "flex-end" }}>
									<Text size="xs" c="dimmed" component="span">
										{title}
									</Text>
									<Num finding={finding} part={part} row={row} column={id} />
								</span>
							))}
						</Paper>
					))}
				</Stack>
			)}
			<Button size="compact-xs" variant="subtle" mt={4} onClick={() => setAsTable(!asTable)}>
				{asTable ? "chains" : "table"}
			</Button>
		</>
	);
}
