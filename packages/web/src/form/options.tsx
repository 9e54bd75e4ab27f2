import { Group, NumberInput, Select, Switch, TextInput } from "@mantine/core";
import type { OptionAbout } from "../engine/messages.ts";

/** A form for the options of any question, made from the catalog: what is left empty takes its default. */
export function OptionForm({
	options,
	values,
	onChange,
}: {
	readonly options: readonly OptionAbout[];
	readonly values: Readonly<Record<string, string>>;
	readonly onChange: (values: Record<string, string>) => void;
}) {
	if (options.length === 0) return null;
	const set = (name: string, value: string) => {
		const next = { ...values };
		if (value === "") delete next[name];
		else next[name] = value;
		onChange(next);
	};
	return (
		<Group gap="sm" align="end">
			{options.map((option) => {
				const common = {
					label: option.name,
					size: "xs" as const,
					w: 200,
					title: option.about,
					description: option.about.length > 60 ? `${option.about.slice(0, 58)}…` : option.about,
				};
				const value = values[option.name] ?? "";
				if (option.choices && option.kind === "text")
					return (
						<Select
							key={option.name}
							{...common}
							data={[...option.choices]}
							value={value || (option.fallback ?? null)}
							onChange={(next) => set(option.name, next === option.fallback ? "" : (next ?? ""))}
						/>
					);
				switch (option.kind) {
					case "boolean":
						return (
							<Switch
								key={option.name}
								label={option.name}
								size="xs"
								title={option.about}
								checked={(value || option.fallback) === "true"}
								onChange={(event) => set(option.name, String(event.currentTarget.checked))}
							/>
						);
					case "number":
						return (
							<NumberInput
								key={option.name}
								{...common}
								value={value === "" ? "" : Number(value)}
								placeholder={option.fallback ?? ""}
								onChange={(next) => set(option.name, next === "" ? "" : String(next))}
							/>
						);
					default:
						return (
							<TextInput
								key={option.name}
								{...common}
								defaultValue={value}
								placeholder={option.fallback ?? (option.kind === "list" ? "a, b, …" : "")}
								onBlur={(event) => set(option.name, event.currentTarget.value.trim())}
							/>
						);
				}
			})}
		</Group>
	);
}
