/** The names of things, by id, as the dossier has them for actors; other ids are read as words. */
export type Names = Readonly<Record<string, string>>;

const ID = /^[a-z-]+:[a-z0-9][a-z0-9-]*$/;

/** An id as people read it: its name where there is one, else its words. */
export function idWords(id: string, names: Names): string {
	return names[id] ?? (ID.test(id) ? id.slice(id.indexOf(":") + 1).replace(/-/g, " ") : id);
}

/** The name of a field as people read it: `foundingTreaty` → founding treaty. */
export function fieldWords(name: string): string {
	return name
		.split(".")
		.map((one) => one.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`))
		.join(" · ");
}

function valueWords(value: unknown, names: Names): string {
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (typeof value === "string") return idWords(value, names);
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((one) => valueWords(one, names)).join(", ");
	if (typeof value !== "object" || value === null) return String(value);
	const { value: amount, unit, low, high, ...rest } = value as Record<string, unknown>;
	if (amount !== undefined && unit !== undefined && Object.keys(rest).length === 0) return `${valueWords(amount, names)} ${unit}`;
	if (low !== undefined && high !== undefined && Object.keys(rest).length === 0) return `${low} to ${high}`;
	return Object.values(value)
		.map((one) => valueWords(one, names))
		.join(": ");
}

export interface FactRow {
	readonly field: string;
	readonly text: string;
	/** The things that it points at. */
	readonly ids: readonly string[];
}

/** A fact as a list of fields and words, in the order in which it is kept. Its noun stands elsewhere. */
export function factRows(says: Readonly<Record<string, unknown>>, names: Names): FactRow[] {
	return Object.entries(says)
		.filter(([field, value]) => field !== "is" && value !== undefined)
		.map(([field, value]) => ({
			field: fieldWords(field),
			text: field === "id" && typeof value === "string" ? value : valueWords(value, names),
			ids: [value].flat().filter((one): one is string => typeof one === "string" && ID.test(one)),
		}));
}

/** Credibility in the words of the Admiralty scale; where none is given, 3. */
export function credibilityWords(credibility: number | undefined): string {
	const words = ["confirmed", "probably true", "possibly true", "doubtful", "improbable", "cannot be judged"];
	return `${credibility ?? 3} ${words[(credibility ?? 3) - 1]}${credibility === undefined ? " (not graded by the coder)" : ""}`;
}

/** A key of a fact in words, where the finding has no name for it. */
export function keyWords(key: string, names: Names): string {
	const [noun = "", ...rest] = key.split(":");
	const words = rest
		.join(":")
		.split(/[|>+]/)
		.map((part) => idWords(part.replace(/#\d+$/, ""), names))
		.filter(Boolean);
	return `${noun.replace(/-/g, " ")}: ${words.join(", ")}`;
}

/** The fields in which facts differ, also where one says nothing of it. */
export function differing(facts: readonly Readonly<Record<string, unknown>>[]): Set<string> {
	const fields = new Set(facts.flatMap((fact) => Object.keys(fact)));
	return new Set([...fields].filter((field) => new Set(facts.map((fact) => JSON.stringify(fact[field]) ?? "")).size > 1));
}
