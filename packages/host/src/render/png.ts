import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type SvgNode, svgFile } from "@interconnector/engine";
import { projectRoot } from "../root.ts";

const FACES = ["400Regular/Inter_400Regular.ttf", "400Regular_Italic/Inter_400Regular_Italic.ttf", "600SemiBold/Inter_600SemiBold.ttf"];

/** Where the font of the figures lies. Found from the project's folder, since the bundled program stands elsewhere than its source. */
function fontFiles(): string[] {
	const find = createRequire(pathToFileURL(join(projectRoot(), "packages", "host", "package.json")));
	const folder = dirname(find.resolve("@expo-google-fonts/inter/package.json"));
	return FACES.map((face) => join(folder, face));
}

export interface Png {
	readonly bytes: Uint8Array;
	/** Size of the drawing in its own pixels; the picture has `scale` times as many. */
	readonly width: number;
	readonly height: number;
}

/** Draw an SVG into PNG, `scale` pixels for one. The machine's own fonts are not looked at, so that it looks the same everywhere. */
export async function pngOf(figure: SvgNode, scale = 2): Promise<Png> {
	const { Resvg } = await import("@resvg/resvg-js");
	const drawing = new Resvg(svgFile(figure), {
		fitTo: { mode: "zoom", value: scale },
		font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: "Inter", sansSerifFamily: "Inter" },
	});
	return { bytes: drawing.render().asPng(), width: drawing.width, height: drawing.height };
}
