import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { composeBrief } from "./compose.ts";
import { judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier();
const context = gateContext(dossier, (question) => engine.ask(dossier, question));
const brief = composeBrief(engine, dossier, { since: "2025-03" });
const sentences = [...brief.bottomLine, ...brief.sections.flatMap((section) => section.sentences)];
const composed = (part: RegExp) => {
	const found = sentences.find(({ text }) => part.test(text));
	if (!found) throw new Error(`no sentence has ${part}`);
	return found;
};
const passes = (text: string, part: RegExp) => judge({ text, rests: composed(part).rests }, context).ok;

describe("a number told of two days", () => {
	const russia = /Russia: affinity was 0\.34 as known on 2025-03 and is 0\.2 /;

	it("may be told with each number on its day", () => expect(passes(composed(russia).text, russia)).toBe(true));

	it.each([
		["Azerbaijan's affinity with Russia has gone up since what was known on 2025-03.", "moved the other way"],
		["Azerbaijan's affinity with Russia rose from 0.34 as known on 2025-03 to 0.2 [−0.3 to 0.2].", "moved the other way"],
		["Russia: affinity was 0.2 [−0.3 to 0.2] as known on 2025-03 and is 0.34.", "that of the other day"],
		["Azerbaijan's affinity with Russia went from 0.2 as known on 2025-03 to 0.34.", "that of the other day"],
	])("is refused with the other way, or with the numbers exchanged: %s", (text, because) => {
		const verdict = judge({ text, rests: composed(russia).rests }, context);
		expect(verdict.ok ? [] : verdict.faults.map((fault) => fault.because)).toContainEqual(expect.stringContaining(because));
	});
});

describe("what is open, what would fall silent, and who is a member", () => {
	it("is not told as settled", () => {
		const open = /^Whether affinity rose or fell is open/;
		expect(passes(composed(open).text, open)).toBe(true);
		expect(passes(composed(open).text.replace("is open", "is settled"), open)).toBe(false);
		expect(passes(composed(open).text.replace("is open", "is known"), open)).toBe(false);
	});

	it("is counted in numbers, and hangs on the source that carries it", () => {
		const silent = /^Formats: \d+ numbers would fall silent without Sultanli 2025\.$/;
		const { text } = composed(silent);
		expect(passes(text, silent)).toBe(true);
		expect(passes(text.replace("numbers", "formats"), silent)).toBe(false);
		expect(passes(text.replace("Sultanli 2025", "Huseynov 2024"), silent)).toBe(false);
	});

	it("a member has not left", () => {
		const member = /Azerbaijan is a member of \d+ formats/;
		expect(passes(composed(member).text, member)).toBe(true);
		expect(passes(composed(member).text.replace("is a member of", "has left"), member)).toBe(false);
	});
});
