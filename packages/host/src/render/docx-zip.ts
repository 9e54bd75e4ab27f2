import { unzipSync, zipSync } from "fflate";

/** Every entry of the archive bears this day: the content, not the moment of packing, decides the bytes. */
const PACKED = new Date(1980, 0, 1, 0, 0, 0);

/** The library gives bookmarks and pictures no numbers of their own: counted from one, in the order of the document. Bookmarks nest. */
function renumber(xml: string): string {
	const open: number[] = [];
	let [marks, drawings] = [0, 0];
	return xml
		.replace(/(<w:bookmark(Start|End)\b[^>]*?\bw:id=")[^"]*"/g, (_, before: string, which: string) => {
			if (which === "Start") open.push(++marks);
			return `${before}${which === "Start" ? marks : open.pop()}"`;
		})
		.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_, before: string) => `${before}${++drawings}"`);
}

/** Endnotes count 1, 2, 3 … and follow the text: left unsaid, some readers count i, ii, iii. */
const ENDNOTES = '<w:numFmt w:val="decimal"/>';

/**
 * A packed document made the same for the same content: fixed days in the archive, entries by name with the content types first,
 * counters from one, and the document's own dates set to the day that it speaks of. Its language is written down as well.
 */
export function steady(packed: Uint8Array, day: string): Uint8Array {
	const files = unzipSync(packed);
	const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
	const rewrite = (name: string, change: (text: string) => string) => {
		const bytes = files[name];
		if (bytes) files[name] = Uint8Array.from(encoder.encode(change(decoder.decode(bytes))));
	};
	rewrite("word/document.xml", (text) => renumber(text).replace("<w:pgSz ", `<w:endnotePr>${ENDNOTES}</w:endnotePr><w:pgSz `));
	rewrite("word/settings.xml", (text) => text.replace("<w:compat>", `<w:endnotePr><w:pos w:val="docEnd"/>${ENDNOTES}</w:endnotePr><w:compat>`));
	rewrite("docProps/core.xml", (text) =>
		text
			.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
			.replace("</cp:coreProperties>", "<dc:language>en-GB</dc:language></cp:coreProperties>"),
	);
	const first = ["[Content_Types].xml", "_rels/.rels"];
	const names = [
		...first.filter((name) => name in files),
		...Object.keys(files)
			.filter((name) => !first.includes(name))
			.sort(),
	];
	const entries = names.map((name): [string, [Uint8Array<ArrayBuffer>, { level: 9; mtime: Date; os: 0; attrs: 0 }]] => [
		name,
		[files[name] as Uint8Array<ArrayBuffer>, { level: 9, mtime: PACKED, os: 0, attrs: 0 }],
	]);
	return zipSync(Object.fromEntries(entries));
}
