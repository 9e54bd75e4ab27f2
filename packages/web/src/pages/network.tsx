import { Loader } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Page } from "./page.ts";

const NetworkView = lazy(() => import("../network/network-view.tsx"));

export const network: Page = {
	id: "network",
	title: "Network",
	about: "Who is close or hostile to whom: the signed network, its blocs, and friends who are enemies",
	key: "n",
	Component: () => (
		<Suspense fallback={<Loader size="sm" aria-label="the network is coming" />}>
			<NetworkView />
		</Suspense>
	),
};
