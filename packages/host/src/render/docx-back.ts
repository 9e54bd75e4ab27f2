import type { Brief } from "@interconnector/engine";
import { Paragraph, TextRun } from "docx";
import type { Body } from "./docx-body.ts";
import { MONO } from "./docx-style.ts";
import { plainText } from "./plain.ts";

/** The bibliography: exactly the sources that something in the brief rests on, with standpoint and grade. */
export function sourceParts(body: Body, brief: Brief): void {
	body.heading("Sources", 1);
	body.about("Exactly the sources that something above rests on.");
	for (const source of brief.sources) {
		const because = source.because === "" ? "" : ` ${source.because}`;
		body.add(
			new Paragraph({ style: "Reference", children: [new TextRun(plainText(source.full))] }),
			new Paragraph({
				style: "ReferenceNote",
				children: [
					new TextRun(plainText(`Standpoint: ${source.standpoint}. Reliability: ${source.reliability}.${because} Claims used: ${source.claims}.`)),
				],
			}),
		);
	}
}

/** The commands that give the same brief again, and the sentences that were refused, with the reasons. */
export function reproduceParts(body: Body, brief: Brief): void {
	const { commands, dossier, engine, seed, draws } = brief.reproduce;
	body.heading("How to reproduce", 1);
	body.about("The same dossier and engine give the same text, numbers and figures.");
	for (const command of commands) body.bullet([new TextRun({ text: plainText(command), font: MONO, size: 16 })]);
	body.add(
		new Paragraph({
			style: "After",
			children: [new TextRun(plainText(`Dossier ${dossier}; engine ${engine}; seed ${seed}; ${draws} draws.`))],
		}),
	);
	if (brief.refused.length === 0) return;
	body.heading("Sentences that the gate refused", 2);
	for (const one of brief.refused) body.bullet([new TextRun(plainText(`${one.text} (${one.because})`))]);
}
