import { PAGE, PAPER, svgFile } from "@interconnector/engine";
import { expect, test } from "vitest";
import { ask } from "../testing.ts";
import { STANCES, type Stance } from "./areas.ts";
import { atlas } from "./atlas.ts";
import { drawMap, type MapOf } from "./draw.ts";
import type { Leg } from "./legs.ts";
import { slicesOf } from "./shade.ts";
import { regionOf } from "./window.ts";

const shapes = await atlas();
const finding = ask("vectors");
const [slice] = slicesOf(finding, "vectors", (id) => shapes.some((shape) => shape.id === id));
const leg = (id: string, status: Leg["status"]): Leg => ({
	...{ id, key: `leg:${id}#1`, name: `${id} by rail`, between: ["actor:aze", "actor:geo"], mode: "rail", commodity: "freight" },
	...{ status, during: "2020/..", holders: [], claims: [], rivals: 0 },
});
const map = (stance: Stance, more: Partial<MapOf> = {}): MapOf => ({
	...{ shapes, window: regionOf(shapes.find(({ id }) => id === "actor:aze")), stance, day: "2025-11-30", focal: "actor:aze", names: finding.names },
	...{ shade: { finding, part: "vectors", column: "affinity", slice: slice as never }, ways: { legs: [], places: new Map(), corridors: [] } },
	...{ legs: [], closed: new Set<string>(), sources: ["A source"], ...more },
});
const PAGED = { width: 820, theme: PAGE, plain: "key", focus: "press" } as const;
const FILED = { width: 900, theme: PAPER, plain: false, focus: false } as const;
const text = (of: MapOf, how: typeof PAGED | typeof FILED) => svgFile(drawMap(of, how)).replace(/<\/text><text[^>]*>/g, " ");

test("the border stance stands on the page and in the file, and the file is complete in itself", () => {
	for (const stance of ["defacto", "disputed"] as const) {
		const words = STANCES[stance].says.slice(0, 60);
		expect(text(map(stance), PAGED)).toContain(words);
		const file = text(map(stance), FILED);
		expect(file).toContain(words);
		for (const burnt of ["As of 2025-11-30", "A source", "Natural Earth", "licences"]) expect(file).toContain(burnt);
		expect(file, "no colour of the page").not.toContain("var(--");
	}
});

test("disputed areas are marked where that is the stance, and only there", () => {
	expect(text(map("disputed"), PAGED)).toContain("Crimea, disputed: ");
	expect(text(map("disputed", { day: "2013-06-01" }), PAGED)).not.toContain("Crimea, disputed: ");
	expect(text(map("defacto"), PAGED)).not.toContain("disputed: ");
});

test("a state that is not known is hatched, one that is known is coloured by its class", () => {
	const page = text(map("defacto"), PAGED);
	expect(finding.parts.vectors?.cells["actor:kaz"]?.affinity?.value).toBeNull();
	expect(page).toContain("Kazakhstan: affinity not known");
	expect(page).toContain("url(#map-unknown)");
	// Türkiye stands above 0.6, the uppermost class.
	const own = /<g[^>]*data-row="actor:tur"[^>]*>.*?fill="([^"]+)"/.exec(page)?.[1];
	expect(own).toBe(PAGE.diverging[6]);
});

test("a leg says its status in words and by its line; one closed by hand is told apart from one that is closed", () => {
	const page = text(map("defacto", { legs: [leg("leg:a", "open"), leg("leg:b", "planned")], closed: new Set(["leg:leg:a#1"]) }), PAGED);
	expect(page).toContain("leg:a by rail: closed by you, an assumption");
	expect(page).toContain("leg:b by rail: planned or being built");
	expect(page).toContain("Placed at the middle of their state, for want of a position: Azerbaijan, Georgia.");
	expect(text(map("defacto", { legs: [leg("leg:a", "closed")] }), PAGED)).not.toContain("by you");
});
