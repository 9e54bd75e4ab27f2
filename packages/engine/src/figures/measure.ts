/** Widths of text without a screen: generous for Latin letters, a full em for scripts that it does not know. */

const NARROW = new Set("iIjlt.,:;'|!()[]·’ ");
const WIDE = new Set("mwMW@%—…");

function emsOf(letter: string): number {
	if (NARROW.has(letter)) return 0.34;
	if (WIDE.has(letter)) return 0.92;
	if (/[A-Z]/.test(letter)) return 0.7;
	return (letter.codePointAt(0) as number) < 0x2e80 ? 0.6 : 1;
}

/** Widths of the plain letters by their codes: a figure measures thousands of texts each time it is drawn. */
const PLAIN = Float64Array.from({ length: 0x80 }, (_, code) => emsOf(String.fromCharCode(code)));

/** Estimated width in pixels of a text at a font size; errs on the wide side, so that labels keep clear of each other. */
export function textWidth(text: string, size: number, bold = false): number {
	let ems = 0;
	for (let i = 0; i < text.length; i++) {
		const plain = PLAIN[text.charCodeAt(i)];
		if (plain === undefined) {
			ems = 0;
			for (const letter of text.normalize("NFC")) ems += emsOf(letter);
			break;
		}
		ems += plain;
	}
	return ems * size * (bold ? 1.06 : 1);
}

/** Break a text at spaces into lines no wider than a width, at most `most` of them; what does not fit ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, most = 3, bold = false): string[] {
	const lines: string[] = [];
	let line = "";
	// A hyphen or dash may end a line; the mark stays with the word before it.
	for (const word of text.split(/\s+|(?<=[-–—·])(?=\S)/).filter((part) => part !== "")) {
		const joined = /[-–—]$/.test(line) && text.includes(line.slice(-8) + word);
		const longer = line === "" ? word : joined ? line + word : `${line} ${word}`;
		if (line === "" || textWidth(longer, size, bold) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	if (line !== "") lines.push(line);
	const kept = lines.slice(0, most);
	if (lines.length > most) kept[most - 1] = `${kept[most - 1]} …`;
	return kept.map((one) => clip(one, size, width, bold));
}

/** A text shortened to a width, with an ellipsis where it was cut. */
export function clip(text: string, size: number, width: number, bold = false): string {
	if (textWidth(text, size, bold) <= width) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join("")}…`, size, bold) > width) letters.pop();
	return `${letters.join("").trimEnd()}…`;
}

/** Round numbers from low to high, about `wanted` of them, in steps of 1, 2 or 5 times a power of ten. */
export function ticks(low: number, high: number, wanted: number): number[] {
	if (!(high > low)) return [low];
	const rough = (high - low) / Math.max(1, wanted);
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * (rough / power >= 5 ? 10 : rough / power >= 2 ? 5 : rough / power >= 1 ? 2 : 1);
	const out: number[] = [];
	for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) out.push(Number((k * step).toPrecision(12)));
	return out;
}
