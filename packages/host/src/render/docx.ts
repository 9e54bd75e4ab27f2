import { type Brief, type BriefFigure, briefFigures } from "@interconnector/engine";
import { Document, Packer } from "docx";
import { reproduceParts, sourceParts } from "./docx-back.ts";
import { Body } from "./docx-body.ts";
import { figureParagraphs } from "./docx-figure.ts";
import { pageOf } from "./docx-page.ts";
import { NUMBERING, STYLES } from "./docx-style.ts";
import { steady } from "./docx-zip.ts";
import { plainText } from "./plain.ts";

/** Rows of a table in the text, and of one at the back; what is left out is counted below it. */
const [IN_TEXT, AT_BACK] = [12, 60];

/**
 * A brief as a Word document: bottom line in a box, a contents list written out, numbered paragraphs, figures as pictures with
 * their words, tables, and the claims as Word's own endnotes. The same brief gives the same bytes.
 */
export async function briefDocx(brief: Brief): Promise<Uint8Array> {
	const body = new Body(brief);
	const figures = briefFigures(brief);
	const shown = new Set(figures.map((figure) => `${figure.finding.id} ${figure.part}`));
	body.bottomLine();
	let drawn = 0;
	const back: BriefFigure[] = [];
	for (const section of brief.sections) {
		body.heading(section.title, 1);
		body.about(section.about);
		section.sentences.forEach((one) => {
			body.said(one);
		});
		for (const figure of figures.filter((one) => one.section === section.id)) {
			body.add(...(await figureParagraphs(figure, ++drawn)));
			back.push(figure);
		}
		for (const exhibit of section.exhibits)
			if (!shown.has(`${exhibit.finding.id} ${exhibit.part}`)) body.table(exhibit.title, exhibit.finding, exhibit.part, exhibit.rows, IN_TEXT);
		body.care(section.cautions);
	}
	if (back.length > 0) {
		body.heading("Figures as tables", 1);
		body.about("The numbers of each figure with their ranges; “not known” is never zero.");
		for (const figure of back) {
			body.heading(figure.title, 2);
			body.table(`The numbers of figure ${back.indexOf(figure) + 1}`, figure.finding, figure.part, figure.rows, AT_BACK);
		}
	}
	body.numbers();
	sourceParts(body, brief);
	reproduceParts(body, brief);
	body.heading("Claims", 1);
	body.about(
		"What the sources say, in the coder’s words, and where they say it, by the numbers in the text. The last sign of each is the beginning of the claim’s id in the dossier.",
	);
	const engine = `Interconnector ${brief.reproduce.engine}`;
	const document = new Document({
		title: plainText(`${brief.title}, as of ${brief.asOf}`),
		subject: plainText(brief.focal.name),
		creator: engine,
		lastModifiedBy: engine,
		description: plainText(`Made from the dossier ${brief.reproduce.dossier}`),
		styles: STYLES,
		numbering: NUMBERING,
		endnotes: body.endnotes.notes,
		features: { updateFields: false },
		sections: [{ ...pageOf(brief), children: body.whole() }],
	});
	const day = /^\d{4}-\d{2}-\d{2}$/.test(brief.asOf) ? brief.asOf : "2000-01-01";
	return steady(new Uint8Array(await Packer.toBuffer(document)), day);
}
