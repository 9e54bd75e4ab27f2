import type { Claim, Dossier } from "@interconnector/engine";
import type { Answer, Checked } from "./answer.ts";
import type { Measured } from "./measure.ts";
import type { Chapter } from "./spec.ts";
import type { Verdict } from "./verdict.ts";

const MEANS: Readonly<Record<Verdict, string>> = {
	"cannot say": "nothing is known, or the program lacks what the question needs",
	contradicted: "some evidence from outside the papers says otherwise",
	disputed: "the papers differ, or their own facts do not meet a rule that is named",
	agrees: "evidence from outside the papers bears the conclusion out, as far as it was tested",
	untested: "the papers do not differ, and nothing in the dossier from outside them tests it",
	answered: "read off the evidence itself; no paper concludes anything on it",
};

const OUTCOMES = {
	contradicts: ["contradicts it", "contradict it"],
	"bears out": ["bears it out", "bear it out"],
	"leaves open": ["leaves it open", "leave it open"],
} as const;

/** How many claims of one answer are listed; the rest is counted. */
const LISTED = 12;

/** The whole page. */
export function render(chapters: readonly (readonly [Chapter, readonly Answer[]])[], dossier: Dossier): string {
	const all = chapters.flatMap(([, answers]) => answers);
	const number = new Map(all.map((one, i) => [one.question.id, i + 1]));
	return [
		"<!-- made by npm run docs; edit the questions in tools/answers/questions, not this page -->",
		"",
		"# Forty questions, answered by the program",
		"",
		`The questions that the five papers of [the dossier](../dossiers/azerbaijan/README.md) raise, put to the program as of ${dossier.head.asOf} unless another day is named.`,
		"Written by hand are the questions, the frames of the sentences, and the tests with their thresholds (`tools/answers/questions`); every number, range, claim, outcome and verdict comes out of the commands that stand below each answer. A range is the central 90 % over redraws of the evidence, or, with fewer than eight root sources, what leaving out each source in turn does. What the papers conclude is cited, not endorsed.",
		"",
		"| verdict | by this rule, first match | questions |",
		"|---|---|---|",
		...(Object.keys(MEANS) as Verdict[]).map(
			(verdict) => `| **${verdict}** | ${MEANS[verdict]} | ${all.filter((one) => one.verdict === verdict).length} |`,
		),
		"",
		"A test from outside the papers is met only if it is met over the whole range, and fails only if it fails over the whole range; otherwise it leaves the matter open. One test that fails is enough for *contradicted*: which one stands beside the answer.",
		"",
		...chapters.flatMap(([chapter, answers]) => [
			`- ${chapter.title}: ${answers.map((one) => `[${number.get(one.question.id)}](#${one.question.id}) ${one.verdict}`).join(" · ")}`,
		]),
		"",
		...chapters.flatMap(([chapter, answers]) => [
			`## ${chapter.title}`,
			"",
			...answers.flatMap((one) => section(one, number.get(one.question.id) as number, dossier)),
		]),
	].join("\n");
}

function section(answer: Answer, number: number, dossier: Dossier): string[] {
	const { question } = answer;
	return [
		`<a id="${question.id}"></a>`,
		"",
		`### ${number}. ${question.asks}`,
		"",
		`*As of ${answer.asOf}${question.knownBy ? `, as it could be known by ${question.knownBy}` : ""}.* **${capital(answer.verdict)}.** ${reasons(answer)}`,
		"",
		answer.sentence,
		"",
		...values(answer.values, dossier),
		...papers(answer, dossier),
		...tests("The papers' own facts, by a rule", answer.inside, dossier),
		...tests("Evidence from outside the papers", answer.outside, dossier),
		...(answer.missing.length > 0 ? [`Missing: ${answer.missing.join("; ")}.`, ""] : []),
		"```sh",
		...answer.commands,
		"```",
		"",
	];
}

/** Why the verdict is what it is, in counts. */
function reasons({ question, papers, voices, apart, inside, outside, lacks }: Answer): string {
	const said =
		papers.length === 0
			? "No paper concludes anything on it"
			: `${count(voices, "paper")} of 5 speak${voices === 1 ? "s" : ""} to it, in ${count(papers.length, "claim")}`;
	const tested = outside.filter(({ outcome }) => outcome !== undefined);
	const outcomes = (["contradicts", "bears out", "leaves open"] as const)
		.map((one) => [one, tested.filter(({ outcome }) => outcome === one).length] as const)
		.filter(([, n]) => n > 0)
		.map(([one, n]) => `${n} ${OUTCOMES[one][n === 1 ? 0 : 1]}`);
	const against = tested
		.filter(({ outcome }) => outcome === "contradicts")
		.map((one) => `${one.title}: ${one.said ?? one.text}${one.ahead ? `, ${one.ahead}` : ""}`);
	return [
		...(lacks ? [`The program has no \`${question.needs}\` yet, so it cannot say; below is the present evidence that bears on it.`] : []),
		`${said}${apart.length > 0 ? `; they differ on: ${apart.join("; ")}` : ""}.`,
		...(inside.some(({ outcome }) => outcome === "contradicts") ? ["Their own facts do not meet a rule, which stands below."] : []),
		tested.length === 0
			? "No test from outside the papers."
			: `Of ${count(tested.length, "test")} from outside${yearsOf(tested)}, ${outcomes.join(", ")}.`,
		...(against.length > 0 ? [`Not borne out: ${against.join("; ")}.`] : []),
	].join(" ");
}

/** The years that the evidence of the tests speaks of. */
function yearsOf(tested: readonly Checked[]): string {
	const years = tested.flatMap(({ newest }) => (newest ? [newest.slice(0, 4)] : [])).toSorted();
	if (years.length === 0) return "";
	return years[0] === years.at(-1) ? ` (evidence of ${years[0]})` : ` (evidence of ${years[0]} to ${years.at(-1)})`;
}

function values(list: readonly Measured[], dossier: Dossier): string[] {
	return [
		"| | value | range | rests on | newest | where |",
		"|---|---|---|---|---|---|",
		...list.map((one) =>
			row([one.title, shown(one), one.range ?? "", rests(one, dossier), one.newest ?? "", one.address ? `\`${one.address}\`` : ""]),
		),
		"",
	];
}

function tests(title: string, list: readonly Checked[], dossier: Dossier): string[] {
	if (list.length === 0) return [];
	return [
		`**${title}**`,
		"",
		"| | value | range | rests on | newest | test | outcome |",
		"|---|---|---|---|---|---|---|",
		...list.map((one) => row([one.title, shown(one), one.range ?? "", rests(one, dossier), one.newest ?? "", test(one), one.outcome ?? "context"])),
		"",
	];
}

function test({ test: rule, than, ahead }: Checked): string {
	if (!rule) return "";
	if (rule.is === "most") return `the highest (${ahead}); ${rule.ground}`;
	return `${rule.is === "within" ? "no further from 0 than" : rule.is} ${than}; ${rule.ground}`;
}

function papers({ papers: said, question }: Answer, dossier: Dossier): string[] {
	if (said.length === 0) return [];
	return [
		"**What the papers say**",
		"",
		...said.slice(0, LISTED).map(({ claim }) => `- ${claim.gist} ${cite(claim, dossier)}`),
		...(said.length > LISTED ? [`- … ${said.length - LISTED} more claims, on ${question.papers.map((one) => `\`${one}\``).join(", ")}`] : []),
		"",
	];
}

function cite(claim: Claim, dossier: Dossier): string {
	const source = dossier.sources.get(claim.source);
	return `(${source?.author?.join(", ") ?? claim.source}, ${claim.at}, \`${claim.id.slice(0, 16)}\`)`;
}

function shown(one: Measured): string {
	return one.silence ? `not known: ${one.silence.because.replace(/^not known: /, "")}` : one.text;
}

/** How many claims of how many sources. */
function rests({ claims }: Measured, dossier: Dossier): string {
	const ids = new Set(claims);
	const sources = new Set(dossier.claims.filter(({ id }) => ids.has(id)).map(({ source }) => source));
	return ids.size === 0 ? "" : `${count(ids.size, "claim")}, ${count(sources.size, "source")}`;
}

function row(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
