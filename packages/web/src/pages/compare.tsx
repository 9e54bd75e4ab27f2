import { Loader } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Page } from "./page.ts";

const ComparePage = lazy(() => import("../compare/page.tsx"));

export const compare: Page = {
	id: "compare",
	title: "Compare",
	about: "The focal state beside others on the same indicators, and what makes each gap",
	key: "c",
	Component: () => (
		<Suspense fallback={<Loader size="sm" aria-label="the comparison is coming" />}>
			<ComparePage />
		</Suspense>
	),
};
