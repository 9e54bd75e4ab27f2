import { type BriefFigure, PAPER } from "@interconnector/engine";
import { ImageRun, Paragraph, TextRun } from "docx";
import { INK, TEXT_MM } from "./docx-style.ts";
import { plainText } from "./plain.ts";
import { pngOf } from "./png.ts";

/** Drawn so wide that its letters, brought to the width of the text, stay as large as those of a table. */
const WIDTH = 700;
/** No picture may take more of a page than this, so that its caption stays on the same page. */
const HIGHEST_MM = 215;
const PIXELS_PER_MM = 96 / 25.4;

/** A figure as a picture with its words for those who do not see it, and below it the day, the sources and the terms. */
export async function figureParagraphs(figure: BriefFigure, n: number): Promise<Paragraph[]> {
	const png = await pngOf(figure.draw({ width: WIDTH, theme: PAPER, plain: "key" }));
	const fit = Math.min((TEXT_MM * PIXELS_PER_MM) / png.width, (HIGHEST_MM * PIXELS_PER_MM) / png.height);
	const picture = new ImageRun({
		type: "png",
		data: png.bytes,
		transformation: { width: Math.round(png.width * fit), height: Math.round(png.height * fit) },
		altText: { id: String(n), name: `Figure ${n}`, title: plainText(figure.title), description: plainText(figure.alt) },
	});
	return [
		new Paragraph({ style: "Picture", children: [picture] }),
		new Paragraph({
			style: "FigureCaption",
			children: [
				new TextRun({ text: `Figure ${n}. ${plainText(figure.title)}. `, bold: true, color: INK }),
				new TextRun(figure.caption.map(plainText).join(" ")),
			],
		}),
	];
}
