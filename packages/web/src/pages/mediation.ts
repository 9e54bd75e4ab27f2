import { composed } from "./composed.tsx";

export const mediation = composed({ id: "mediation", title: "Mediation", about: "Rival pairs and who could stand between them", key: "m" }, [
	{ ask: "mediation", title: "Third parties" },
	{ ask: "channels", title: "Channels" },
	{ ask: "interconnector", title: "Interconnector" },
	{ ask: "brokerage", title: "Brokerage" },
	{ ask: "reassurance", title: "Reassurance" },
	{ ask: "isolation", title: "Chains" },
]);
