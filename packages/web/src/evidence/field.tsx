import { Checkbox, MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useSession } from "../session.tsx";
import type { Field } from "./schema.ts";
import { fieldWords } from "./words.ts";

/** One field of a fact, as its schema has it. What is left empty is not known. */
export function FieldInput({
	field,
	value,
	example,
	error,
	onChange,
}: {
	readonly field: Field;
	readonly value: string | readonly string[] | undefined;
	readonly example: Readonly<Record<string, unknown>> | undefined;
	readonly error: string | undefined;
	readonly onChange: (value: string | readonly string[]) => void;
}) {
	const { about } = useSession();
	const shown = field.name.split(".").reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], example);
	const hint =
		shown === undefined ? "" : typeof shown === "object" ? (Array.isArray(shown) ? shown.join(", ") : JSON.stringify(shown)) : String(shown);
	const common = {
		size: "xs" as const,
		label: fieldWords(field.name),
		withAsterisk: field.needed,
		error,
		...(field.about ? { description: field.about } : {}),
	};
	const text = typeof value === "string" ? value : "";
	const list = Array.isArray(value) ? [...value] : [];
	const none = Array.isArray(value) && value.length === 0;
	const several = (next: string[]) => onChange(next.length === 0 ? "" : next);
	const actors = field.ids?.includes("actor") ? Object.keys(about.names) : [];
	switch (field.kind) {
		case "choice":
			return <Select {...common} clearable data={[...(field.choices ?? [])]} value={text || null} onChange={(next) => onChange(next ?? "")} />;
		case "choices":
			return <MultiSelect {...common} clearable searchable data={[...(field.choices ?? [])]} value={list} onChange={several} />;
		case "yes-no":
			return (
				<Select {...common} clearable placeholder="not known" data={["yes", "no"]} value={text || null} onChange={(next) => onChange(next ?? "")} />
			);
		case "number":
			return (
				<NumberInput
					{...common}
					placeholder={hint && `such as ${hint}`}
					value={text === "" ? "" : Number(text)}
					allowDecimal={!field.whole}
					step={field.whole ? 1 : 0.1}
					onChange={(next) => onChange(String(next))}
				/>
			);
		case "texts":
			return (
				<div>
					<TagsInput
						{...common}
						disabled={none}
						placeholder={list.length === 0 && hint ? `such as ${hint}` : ""}
						data={actors}
						limit={20}
						acceptValueOnBlur
						value={list}
						onChange={several}
					/>
					{field.none ? (
						<Checkbox
							size="xs"
							mt={4}
							label="none, as the source says"
							checked={none}
							onChange={(event) => onChange(event.currentTarget.checked ? [] : "")}
						/>
					) : null}
				</div>
			);
		case "json":
			return (
				<Textarea
					{...common}
					autosize
					minRows={2}
					placeholder={hint && `as JSON, such as ${hint}`}
					value={text}
					onChange={(event) => onChange(event.currentTarget.value)}
				/>
			);
		case "text":
			return <TextInput {...common} placeholder={hint && `such as ${hint}`} value={text} onChange={(event) => onChange(event.currentTarget.value)} />;
	}
}
