import { PAGE, PAPER, type SvgNode, svgFile, type Theme } from "@interconnector/engine";
import { useElementSize } from "@mantine/hooks";
import { type ReactNode, type SyntheticEvent, useRef, useState } from "react";
import { Press } from "./press.tsx";
import { pngOf, saveBlob, saveText } from "./save.ts";
import { Svg } from "./svg.tsx";
import classes from "./table.module.css";
import { useRoam } from "./use-roam.ts";

/** How a figure is drawn: into the page with its colours, or into a file with title, day, sources and licence burnt in. */
export interface Drawn {
	readonly width: number;
	readonly theme: Theme;
	readonly plain: "key" | false;
	readonly focus: false | "press";
}

/**
 * A figure with its table twin and its files. `draw` is called with the width at hand, and again with paper's colours when somebody
 * wants a file, in which title, day, sources and licence stand.
 */
export function Figure({
	name,
	draw,
	table,
	most = 980,
	onPress,
	arrows = true,
}: {
	readonly name: string;
	readonly draw: (how: Drawn) => SvgNode | undefined;
	readonly table?: ReactNode;
	readonly most?: number;
	/** A mark that stands for a number was pressed. */
	readonly onPress?: ((row: string, column: string) => void) | undefined;
	/** Arrow keys go from mark to mark, which are one stop of the Tab key; not where the arrows move what is drawn. */
	readonly arrows?: boolean;
}) {
	const { ref, width } = useElementSize();
	const ground = useRef<HTMLDivElement>(null);
	const roaming = useRoam(ground, arrows && onPress !== undefined);
	const [asTable, setAsTable] = useState(false);
	const [problem, setProblem] = useState<string>();
	const node = width > 0 && !asTable ? draw({ width: Math.min(most, Math.floor(width)), theme: PAGE, plain: "key", focus: "press" }) : undefined;
	const file = () => draw({ width: 900, theme: PAPER, plain: false, focus: false });
	const savePng = async () => {
		const made = file();
		if (!made) return;
		saveBlob(`${name}.png`, await pngOf(svgFile(made), Number(made.attrs.width), Number(made.attrs.height)));
	};
	const pressed = (event: SyntheticEvent) => {
		const mark = (event.target as Element).closest<SVGElement>("[data-row]");
		if (!mark || !onPress) return;
		event.preventDefault();
		onPress(mark.dataset.row ?? "", mark.dataset.column ?? "");
	};
	return (
		<div ref={ref}>
			{asTable || (width > 0 && !node) ? (
				table
			) : node ? (
				// biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons; this hears them all
				<div
					ref={ground}
					onClick={pressed}
					onFocus={roaming.onFocus}
					onKeyDown={(event) => (event.key === "Enter" || event.key === " " ? pressed(event) : roaming.onKeyDown(event))}
				>
					<Svg node={node} />
				</div>
			) : null}
			<div className={classes.tools} data-noprint>
				{table && (node || asTable) ? (
					<Press onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
						{asTable ? "figure" : "table"}
					</Press>
				) : null}
				{node || asTable ? (
					<>
						<Press
							onClick={() => {
								const made = file();
								if (made) saveText(`${name}.svg`, "image/svg+xml", svgFile(made));
							}}
						>
							SVG
						</Press>
						<Press onClick={() => savePng().catch((error: Error) => setProblem(error.message))}>PNG</Press>
					</>
				) : null}
				{problem ? <span role="alert">{problem}</span> : null}
			</div>
		</div>
	);
}
