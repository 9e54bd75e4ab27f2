import { dayOf } from "@interconnector/engine";
import { icewsQuads } from "./icews-quads.ts";

/** ICEWS18: January to October 2018, with states as actors. */
export const icews18 = icewsQuads({
	id: "icews18",
	title: "ICEWS18 temporal knowledge graph",
	about: "Events of January to October 2018, each act of one actor towards another once a day. Attention, not incidents.",
	authors: ["Woojeong Jin", "Meng Qu", "Xisen Jin", "Xiang Ren"],
	cite: "Jin, Qu, Jin and Ren (2020), Recurrent Event Network",
	published: "2020",
	firstDay: dayOf(2018, 1, 1),
	coverage: "events of January to October 2018, each once a day",
});
