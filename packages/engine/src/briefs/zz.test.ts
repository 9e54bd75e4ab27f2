import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { createEngine } from "../engine.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { composeBrief } from "./compose.ts";
it("dump", () => {
	const e = createEngine();
	let out = "";
	for (const [n, o] of [["azerbaijan", { since: "2025-03" }], ["georgia", {}], ["armenia", {}]] as const) {
		const t = performance.now();
		const b = composeBrief(e, shippedDossier(n), o);
		out += `#### ${n} ${performance.now() - t}\n`;
		for (const s of b.bottomLine) out += `BL ${s.text}\n   ${s.rests.slice(0,3).map((r) => r.kind === "claim" ? r.id : r.address).join(" | ")} (${s.rests.length})\n`;
		for (const sec of b.sections) { out += `## ${sec.id}\n`; for (const s of sec.sentences) out += `- ${s.text}\n   ${s.rests.slice(0,3).map((r) => r.kind === "claim" ? r.id : r.address).join(" | ")} (${s.rests.length})\n`; }
	}
	writeFileSync("/tmp/brief-dump.txt", out);
}, 600000);
