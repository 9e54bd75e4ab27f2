import { expect, it } from "vitest";
import { burntLine } from "./burnt.ts";

it("names each source once, the one that tells most first, and one without a title by its id", () => {
	const about = { version: "1", digest: "0123456789abcdef", sources: [{ id: "source:a", title: "A on all" }] };
	expect(burntLine(about, ["source:b", "source:a", "source:a"])).toContain(
		"Sources: A on all; source:b. Made with Interconnector 1, dossier 0123456789ab.",
	);
});
