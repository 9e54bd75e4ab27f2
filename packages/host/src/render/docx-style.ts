import { AlignmentType, BorderStyle, convertMillimetersToTwip, type IStylesOptions, LevelFormat, LineRuleType, ShadingType } from "docx";

/** A4 with margins that any printer can keep; the text is 170 mm wide. */
export const PAGE_MM = { width: 210, height: 297, side: 20, top: 22, bottom: 20 };
export const TEXT_MM = PAGE_MM.width - 2 * PAGE_MM.side;
export const TEXT_TWIPS = convertMillimetersToTwip(TEXT_MM);

export const INK = "17202C";
export const MUTED = "4A5564";
export const ACCENT = "10457F";
export const LINE = "B8C0CA";
export const SOFT = "EEF2F6";
export const MONO = "Courier New";
const FONT = "Arial";

/** Space around a paragraph in twentieths of a point; lines in 240ths of their height, said outright since some readers take them as fixed. */
const space = (before: number, after: number, line = 264) => ({ before, after, line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number) => ({
	run: { font: FONT, size, bold: true, color: INK },
	paragraph: { spacing: space(before, after), keepNext: true, keepLines: true },
});

const small = (size: number) => ({ font: FONT, size, color: MUTED });

/** The styles by name, so that a reader can restyle the whole in Word. Sizes are half points. */
export const STYLES: IStylesOptions = {
	default: {
		document: { run: { font: FONT, size: 20, color: INK, language: { value: "en-GB" } }, paragraph: { spacing: space(0, 80) } },
		title: { run: { font: FONT, size: 38, bold: true, color: INK }, paragraph: { spacing: space(0, 60), keepNext: true } },
		heading1: heading(27, 360, 80),
		heading2: heading(22, 240, 60),
		heading3: heading(20, 180, 60),
		endnoteText: { run: { font: FONT, size: 15 }, paragraph: { spacing: space(0, 24, 228) } },
		endnoteReference: { run: { superScript: true, color: ACCENT } },
		hyperlink: { run: { color: ACCENT } },
	},
	paragraphStyles: [
		{ id: "Meta", name: "Meta", basedOn: "Normal", run: small(17), paragraph: { spacing: space(0, 60) } },
		{ id: "About", name: "About", basedOn: "Normal", run: { ...small(19), italics: true }, paragraph: { spacing: space(0, 100), keepNext: true } },
		{ id: "Said", name: "Said", basedOn: "Normal", paragraph: { spacing: space(0, 90) } },
		{
			id: "BottomLine",
			name: "Bottom line",
			basedOn: "Normal",
			run: { size: 22 },
			paragraph: { spacing: space(0, 0, 288), indent: { left: 620, hanging: 480, right: 120 }, keepLines: true },
		},
		{
			id: "Contents",
			name: "Contents entry",
			basedOn: "Normal",
			paragraph: { spacing: space(0, 20), rightTabStop: TEXT_TWIPS, keepLines: true },
		},
		{
			id: "ContentsTitle",
			name: "Contents title",
			basedOn: "Normal",
			run: { size: 24, bold: true },
			paragraph: { spacing: space(280, 80), keepNext: true },
		},
		{
			id: "Picture",
			name: "Picture",
			basedOn: "Normal",
			paragraph: { spacing: space(160, 40), keepNext: true, alignment: AlignmentType.CENTER },
		},
		{
			id: "FigureCaption",
			name: "Figure caption",
			basedOn: "Normal",
			run: small(16),
			paragraph: { spacing: space(0, 200, 240), keepLines: true },
		},
		{
			id: "TableCaption",
			name: "Table caption",
			basedOn: "Normal",
			run: { size: 18, bold: true },
			paragraph: { spacing: space(200, 60), keepNext: true },
		},
		{ id: "Cell", name: "Table cell", basedOn: "Normal", run: { size: 16 }, paragraph: { spacing: space(0, 0, 228) } },
		{ id: "After", name: "After table", basedOn: "Normal", run: small(16), paragraph: { spacing: space(60, 160) } },
		{ id: "Foot", name: "Head and foot", basedOn: "Normal", run: small(16), paragraph: { spacing: space(0, 0) } },
		{ id: "Care", name: "Read with care", basedOn: "Normal", run: small(17), paragraph: { spacing: space(0, 40) } },
		{
			id: "Reference",
			name: "Reference",
			basedOn: "Normal",
			paragraph: { spacing: space(0, 20), indent: { left: 400, hanging: 400 }, keepNext: true, keepLines: true },
		},
		{
			id: "ReferenceNote",
			name: "Reference note",
			basedOn: "Normal",
			run: small(16),
			paragraph: { spacing: space(0, 120), indent: { left: 400 }, keepLines: true },
		},
	],
};

/** One run of numbers through the whole brief, so that a paragraph can be quoted by its number. */
export const NUMBERING = {
	config: [
		{
			reference: "said",
			levels: [
				{
					level: 0,
					format: LevelFormat.DECIMAL,
					text: "%1",
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 480, hanging: 480 } }, run: { color: MUTED, size: 17 } },
				},
			],
		},
		{
			reference: "bullet",
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: "•",
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 300, hanging: 220 } } },
				},
			],
		},
	],
};

const edge = { style: BorderStyle.SINGLE, size: 6, color: ACCENT, space: 6 };

/** The box around the bottom line: paragraphs with the same border stand in one box. */
export const BOX = {
	border: { top: edge, bottom: edge, left: { ...edge, size: 24 }, right: edge },
	shading: { type: ShadingType.CLEAR, fill: SOFT, color: "auto" },
};

export const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE };
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const STRONG_LINE = { style: BorderStyle.SINGLE, size: 10, color: INK };
