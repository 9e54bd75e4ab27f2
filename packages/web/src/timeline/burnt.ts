/** What is known of the program and the dossier on every page, as far as a figure's last line needs it. */
interface About {
	readonly version: string;
	readonly digest: string;
	readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** The last line burnt into a figure of claims: licence, the sources, those that tell most first, and what made it. */
export function burntLine({ version, digest, sources }: About, told: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const id of told) counts.set(id, (counts.get(id) ?? 0) + 1);
	const titles = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => sources.find((one) => one.id === id)?.title ?? id);
	return `Facts only are carried over; the texts stay under their publishers' licences. Sources: ${titles.join("; ")}. Made with Interconnector ${version}, dossier ${digest.slice(0, 12)}.`;
}
