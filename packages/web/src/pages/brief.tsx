import { Loader } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Page } from "./page.ts";

const BriefPage = lazy(() => import("../brief/page.tsx"));

export const brief: Page = {
	id: "brief",
	title: "Brief",
	about: "Cited sentences on the focal state: choose sections, put them in your words, save as a page, Markdown or Word",
	key: "b",
	Component: () => (
		<Suspense fallback={<Loader size="sm" aria-label="the brief is coming" />}>
			<BriefPage />
		</Suspense>
	),
};
