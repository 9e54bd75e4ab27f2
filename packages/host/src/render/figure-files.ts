import { type Brief, briefFigures, PAPER, svgFile } from "@interconnector/engine";
import { pngOf } from "./png.ts";

export interface FigureFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Width of an exported figure in pixels of the SVG; the PNG has twice as many. */
const WIDTH = 860;

/** Names of the SVG files of a brief, by the figure, as a text beside them refers to them. */
export function figureName(brief: Brief, id: string): string {
	return `${brief.focal.id.replace("actor:", "")}-${id}.svg`;
}

/** Every figure of a brief as SVG and as PNG, each complete in itself: title, day, sources and terms are in the picture. */
export async function figureFiles(brief: Brief): Promise<FigureFile[]> {
	const files: FigureFile[] = [];
	for (const figure of briefFigures(brief)) {
		const drawn = figure.draw({ width: WIDTH, theme: PAPER });
		const name = figureName(brief, figure.id);
		files.push({ name, bytes: new TextEncoder().encode(svgFile(drawn)) });
		files.push({ name: name.replace(/svg$/, "png"), bytes: (await pngOf(drawn)).bytes });
	}
	return files;
}
