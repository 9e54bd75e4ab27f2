import { dossierJson, takeToken } from "./api.ts";
import { Thread } from "./engine/thread.ts";
import { viewNow } from "./view/view.ts";
import { asksOf } from "./view/world.ts";

takeToken();

/** The engine's thread, which starts before anything is drawn. */
export const thread = new Thread();

/** The dossier on its way from the server and into the engine. */
export const opened = dossierJson().then((json) => {
	const about = thread.open(json);
	// What the first page asks is computed while React draws the frame around it.
	if (viewNow().page === undefined) thread.ahead("ask", { question: "vectors" }, asksOf(viewNow()));
	return about;
});
// Whoever shows the problem hears of it later.
opened.catch(() => {});
