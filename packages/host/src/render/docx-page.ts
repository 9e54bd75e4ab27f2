import type { Brief } from "@interconnector/engine";
import { BorderStyle, convertMillimetersToTwip, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { LINE, PAGE_MM, TEXT_TWIPS } from "./docx-style.ts";
import { plainText } from "./plain.ts";

const tabs = [{ type: TabStopType.RIGHT, position: TEXT_TWIPS }];
const line = { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 };

/** The page: A4, the title and its day at the top, what it was made from and the number of the page at the foot. */
export function pageOf(brief: Brief): Omit<ISectionOptions, "children"> {
	const mm = convertMillimetersToTwip;
	return {
		properties: {
			page: {
				size: { width: mm(PAGE_MM.width), height: mm(PAGE_MM.height) },
				margin: { top: mm(PAGE_MM.top), bottom: mm(PAGE_MM.bottom), left: mm(PAGE_MM.side), right: mm(PAGE_MM.side), header: mm(10), footer: mm(9) },
			},
		},
		headers: {
			default: new Header({
				children: [
					new Paragraph({
						style: "Foot",
						tabStops: tabs,
						border: { bottom: line },
						children: [new TextRun({ text: plainText(brief.title) }), new TextRun({ text: `\tas of ${plainText(brief.asOf)}` })],
					}),
				],
			}),
		},
		footers: {
			default: new Footer({
				children: [
					new Paragraph({
						style: "Foot",
						tabStops: tabs,
						children: [
							new TextRun({
								text: `Interconnector ${plainText(brief.reproduce.engine)}, dossier ${plainText(brief.reproduce.dossier).slice(0, 12)}`,
							}),
							new TextRun({ text: "\tPage " }),
							new TextRun({ children: [PageNumber.CURRENT] }),
							new TextRun({ text: " of " }),
							new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
						],
					}),
				],
			}),
		},
	};
}
