import type { Finding } from "@interconnector/engine";
import { Group, Select } from "@mantine/core";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { STANCES, stanceOf } from "./areas.ts";
import { type Slice, sliceName } from "./shade.ts";

export interface Chosen {
	readonly ask: string;
	readonly part?: string | undefined;
	readonly column?: string | undefined;
	readonly slice?: string | undefined;
}

const text = ({ ask, part, column, slice }: Chosen) => [ask, part, column, slice].filter((one) => one !== undefined).join("/");

/** What is laid on the map, how borders are drawn, and which goods move: each choice stands in the address. */
export function Choose({
	chosen,
	finding,
	parts,
	slices,
	goods,
}: {
	readonly chosen: Chosen;
	readonly finding: Finding | undefined;
	/** Parts of the answer whose rows name states. */
	readonly parts: readonly string[];
	readonly slices: readonly Slice[];
	readonly goods: readonly string[];
}) {
	const { about } = useSession();
	const [view, change] = useView();
	const set = (next: Chosen) => change({ shade: text(next) === "vectors" ? undefined : text(next) });
	const columns = finding?.parts[chosen.part ?? ""]?.columns ?? [];
	const common = { size: "xs" as const, allowDeselect: false, comboboxProps: { shadow: "md" } };
	return (
		<Group gap="sm" align="end" mb="xs" data-noprint>
			<Select
				{...common}
				label="Shade states by"
				w={170}
				searchable
				data={about.questions
					.filter(({ kind, options }) => kind === "lens" && options.every(({ required }) => !required))
					.map(({ id, title }) => ({ value: id, label: title }))}
				value={chosen.ask}
				onChange={(ask) => ask && set({ ask })}
			/>
			{parts.length > 1 && finding ? (
				<Select
					{...common}
					label="Part"
					w={190}
					data={parts.map((id) => ({ value: id, label: finding.parts[id]?.title ?? id }))}
					value={chosen.part ?? null}
					onChange={(part) => part && set({ ask: chosen.ask, part })}
				/>
			) : null}
			{columns.length > 1 ? (
				<Select
					{...common}
					label="Number"
					w={150}
					data={columns.map(({ id, title }) => ({ value: id, label: title }))}
					value={chosen.column ?? null}
					onChange={(column) => column && set({ ...chosen, column })}
				/>
			) : null}
			{slices.length > 1 && finding ? (
				<Select
					{...common}
					label="Of"
					w={190}
					searchable
					data={slices.map(({ id, rows }) => ({ value: id, label: `${sliceName(finding, id)} (${rows.size})` }))}
					value={chosen.slice ?? null}
					onChange={(slice) => slice && set({ ...chosen, slice })}
				/>
			) : null}
			<Select
				{...common}
				label="Borders"
				w={190}
				data={Object.entries(STANCES).map(([value, { title }]) => ({ value, label: title }))}
				value={stanceOf(view.border)}
				onChange={(border) => change({ border: border === "disputed" ? undefined : (border ?? undefined) })}
			/>
			{goods.length > 1 ? (
				<Select
					{...common}
					label="Corridors for"
					w={130}
					data={[{ value: "", label: "everything" }, ...goods.map((one) => ({ value: one, label: one })), { value: "none", label: "none drawn" }]}
					value={view.goods ?? ""}
					onChange={(one) => change({ goods: one || undefined })}
				/>
			) : null}
		</Group>
	);
}
