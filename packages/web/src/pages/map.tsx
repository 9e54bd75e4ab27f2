import { Loader } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Page } from "./page.ts";

/** The atlas and what draws it come when the page is first opened. */
const WorldMap = lazy(() => import("../map/world-map.tsx"));

export const map: Page = {
	id: "map",
	title: "Map",
	about: "States shaded by any number, corridors as legs, and what closing one would move",
	key: "k",
	Component: () => (
		<Suspense fallback={<Loader size="sm" aria-label="the map is coming" />}>
			<WorldMap />
		</Suspense>
	),
};
