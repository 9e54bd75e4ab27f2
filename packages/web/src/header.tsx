import { ActionIcon, Button, Group, Menu, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useState } from "react";
import { Exports } from "./exports/dialog.tsx";
import { Palette, palette } from "./palette/palette.tsx";
import { keep, readKept } from "./parts/kept.ts";
import { SavedViews } from "./saved/drawer.tsx";
import { type At, Tour } from "./tour/tour.tsx";

const isTrue = (value: unknown): value is boolean => value === true;

/** What is reached from every page: the palette, saved views, exports, the tour, light or dark. */
export function HeaderTools() {
	const { setColorScheme } = useMantineColorScheme();
	const colorScheme = useComputedColorScheme("light");
	const [open, setOpen] = useState<"views" | "exports">();
	const [tour, setTour] = useState<At>(() => (readKept("tour", false, isTrue) ? undefined : "offered"));
	const turn = (at: At) => {
		setTour(at);
		keep("tour", true);
	};
	const close = () => setOpen(undefined);
	const dark = () => setColorScheme(colorScheme === "dark" ? "light" : "dark");
	const act = (id: string, label: string, about: string, run: () => void) => ({ id, group: "Do", label, about, also: [], run });
	const more = [
		act("views", "Saved views", "keep this view with a note, or go back to one", () => setOpen("views")),
		act("exports", "Export", "the dossier or one answer as CSV, Excel, GEXF, GraphML, STIX, data package; this view as a link", () =>
			setOpen("exports"),
		),
		act("tour", "Tour", "two minutes through the workbench", () => turn(0)),
		act("dark", "Light or dark", "change the colours of the page", dark),
	];
	return (
		<>
			<Group gap={4} wrap="nowrap" data-tour="header">
				<Button size="compact-sm" variant="default" onClick={palette.open} title="Ctrl+K" visibleFrom="xs">
					Find … <kbd style={{ marginLeft: 6, fontSize: "0.7rem", color: "var(--muted)" }}>Ctrl K</kbd>
				</Button>
				<Button size="compact-sm" variant="subtle" onClick={() => setOpen("views")} visibleFrom="sm">
					Views
				</Button>
				<Button size="compact-sm" variant="subtle" onClick={() => setOpen("exports")} visibleFrom="sm">
					Export
				</Button>
				<Button size="compact-sm" variant="subtle" onClick={() => turn(0)} visibleFrom="sm">
					Tour
				</Button>
				<Menu position="bottom-end" withinPortal>
					<Menu.Target>
						<Button size="compact-sm" variant="subtle" hiddenFrom="sm" aria-label="more">
							More
						</Button>
					</Menu.Target>
					<Menu.Dropdown>
						<Menu.Item onClick={palette.open}>Find …</Menu.Item>
						<Menu.Item onClick={() => setOpen("views")}>Saved views</Menu.Item>
						<Menu.Item onClick={() => setOpen("exports")}>Export</Menu.Item>
						<Menu.Item onClick={() => turn(0)}>Tour</Menu.Item>
					</Menu.Dropdown>
				</Menu>
				<ActionIcon variant="subtle" aria-label="light or dark" data-tip="light or dark" onClick={dark}>
					◐
				</ActionIcon>
			</Group>
			<Palette more={more} />
			<SavedViews opened={open === "views"} onClose={close} />
			<Exports opened={open === "exports"} onClose={close} />
			<Tour at={tour} onTurn={turn} />
		</>
	);
}
