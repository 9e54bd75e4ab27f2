/** A source in a list: as sentences name it ("Gordadze 2025"), then its title, so that it is found by either. */
export function sourceLabel({ short, title }: { readonly short: string; readonly title: string }): string {
	return title.startsWith(short) || short.startsWith(title) ? title : `${short}: ${title}`;
}
