import { nearest } from "../base/text.ts";
import { type Fact, namesOf, refsOf } from "../facts/index.ts";
import { claimIdOf, claimSchema } from "./claim.ts";
import type { FolderTexts, Parsed } from "./dossier.ts";
import { type Issue, shown } from "./issue.ts";
import { parseLines } from "./parse.ts";

type Place = { file: string; line?: number };

/** Checks across lines: duplicate ids, sources and things that nobody defined, cycles, corridors whose legs do not join. */
export function check(parsed: Parsed, headFile: string): Issue[] {
	const issues: Issue[] = [];
	const add = (place: Place, field: string, value: unknown, problem: string, fix: string) =>
		issues.push({ file: place.file, ...(place.line === undefined ? {} : { line: place.line }), field, value: shown(value), problem, fix });

	const withdrawn = new Set<string>(parsed.withdrawals.flatMap(({ value }) => value.claims));
	const sources = new Map<string, Place>();
	for (const line of parsed.sources) {
		const first = sources.get(line.value.id);
		if (first) add(line, "id", line.value.id, `duplicate id, first at ${first.file}:${first.line}`, "give each source an id of its own");
		else sources.set(line.value.id, line);
	}
	for (const line of parsed.sources) {
		if (line.value.derives && !sources.has(line.value.derives))
			add(line, "derives", line.value.derives, "no such source", suggestion(line.value.derives, sources.keys()));
	}

	for (const line of parsed.panels)
		if (!sources.has(line.value.source)) add(line, "source", line.value.source, "no such source", suggestion(line.value.source, sources.keys()));

	const panels = new Set<string>();
	for (const line of parsed.panels) {
		if (panels.has(line.value.id)) add(line, "id", line.value.id, "duplicate id", "delete one of the two lines");
		panels.add(line.value.id);
	}

	const claims = new Map<string, (typeof parsed.claims)[number]>();
	const named = new Map<string, Fact>();
	for (const line of parsed.claims) {
		const first = claims.get(line.value.id);
		if (first) add(line, "id", line.value.id, `duplicate id, first at ${first.file}:${first.line}`, "delete one of the two lines");
		else claims.set(line.value.id, line);
		const name = namesOf(line.value.says);
		if (name !== undefined && line.value.stance !== "against") named.set(name, line.value.says);
	}
	const tombs = new Set(parsed.withdrawals.flatMap(({ value }) => value.names ?? []));
	for (const line of parsed.claims) {
		const claim = line.value;
		if (!sources.has(claim.source))
			add(line, "source", claim.source, "no such source", `${suggestion(claim.source, sources.keys())}, or add it to sources.jsonl`);
		for (const { path, id } of refsOf(claim.says)) {
			if (!named.has(id) && !tombs.has(id))
				add(
					line,
					["says", ...path].join("."),
					id,
					`no claim defines this ${id.split(":")[0]}`,
					`${suggestion(id, named.keys())}, or add a claim that names it`,
				);
		}
		if (claim.replaces !== undefined && !claims.has(claim.replaces) && !withdrawn.has(claim.replaces))
			add(line, "replaces", claim.replaces, "no such claim", "name a claim of this dossier");
		if (claim.says.is === "position") checkPosition(claim.says, named, (field, value, problem, fix) => add(line, field, value, problem, fix));
		if (claim.says.is === "corridor") checkCorridor(claim.says, named, (field, value, problem, fix) => add(line, field, value, problem, fix));
	}
	for (const id of cyclic(parsed)) {
		const line = claims.get(id);
		if (line) add(line, "replaces", line.value.replaces, "the claims replace each other in a circle", "remove `replaces` from one of them");
	}
	for (const line of parsed.reviews)
		if (!claims.has(line.value.claim)) add(line, "claim", line.value.claim, "no such claim", "name a claim of this dossier");
	if (parsed.head)
		checkHead(parsed.head, named, (field, value) =>
			add({ file: headFile }, field, value, "no claim defines this actor", suggestion(String(value), named.keys())),
		);
	return issues;
}

/** Recompute every id. Slower than opening (one hash a claim), so it is part of `validate` only. */
export function checkIds(parsed: Pick<Parsed, "claims">): Issue[] {
	return parsed.claims
		.filter(({ value }) => claimIdOf(value) !== value.id)
		.map(({ value, file, line }) => ({
			file,
			line,
			field: "id",
			value: shown(value.id),
			problem: "does not match what the claim says",
			fix: `it should be ${claimIdOf(value)}; claims are replaced, never edited`,
		}));
}

function suggestion(id: string, known: Iterable<string>): string {
	const prefix = `${id.split(":")[0]}:`;
	const guess = nearest(
		id,
		[...known].filter((other) => other.startsWith(prefix)),
	);
	return guess ? `did you mean ${guess}?` : "check its spelling";
}

function checkCorridor(
	corridor: Extract<Fact, { is: "corridor" }>,
	named: Map<string, Fact>,
	add: (field: string, value: unknown, problem: string, fix: string) => void,
): void {
	let here: string = corridor.ends[0];
	for (const [i, id] of corridor.legs.entries()) {
		const leg = named.get(id);
		if (leg?.is !== "leg") return;
		const [a, b] = leg.between;
		if (a !== here && b !== here) {
			add(`says.legs.${i}`, id, `this leg runs ${a} – ${b} and does not join at ${here}`, "put the legs in order, or add the missing one");
			return;
		}
		here = a === here ? b : a;
	}
	if (here !== corridor.ends[1]) add("says.ends.1", corridor.ends[1], `the legs end at ${here}`, "add the missing legs, or correct the end");
}

/** A position must be one that its issue allows. */
function checkPosition(
	position: Extract<Fact, { is: "position" }>,
	named: Map<string, Fact>,
	add: (field: string, value: unknown, problem: string, fix: string) => void,
): void {
	const issue = named.get(position.issue);
	if (issue?.is !== "issue") return;
	const { option, placement } = position;
	if (option !== undefined && !issue.options?.includes(option)) {
		const guess = nearest(option, issue.options ?? []);
		add(
			"says.option",
			option,
			`${issue.id} has no such option`,
			guess ? `did you mean ${guess}?` : "use one of its options, or add this one to the issue",
		);
	}
	if (placement !== undefined && issue.low === undefined)
		add("says.placement", placement, `${issue.id} is a choice of options and no line`, "give option instead, or give the issue a low and a high end");
}

function cyclic(parsed: Parsed): string[] {
	const next = new Map(parsed.claims.flatMap(({ value }) => (value.replaces ? [[value.id as string, value.replaces as string] as const] : [])));
	const done = new Set<string>();
	const found: string[] = [];
	for (const start of next.keys()) {
		const trail = new Set<string>();
		let id: string | undefined = start;
		while (id !== undefined && !done.has(id) && !trail.has(id)) {
			trail.add(id);
			id = next.get(id);
		}
		if (id !== undefined && trail.has(id)) found.push(id);
		for (const seen of trail) done.add(seen);
	}
	return found;
}

function checkHead(head: NonNullable<Parsed["head"]>, named: Map<string, Fact>, unknown: (field: string, value: string) => void): void {
	const look = (field: string, ids: readonly string[] | undefined) => {
		for (const [i, id] of (ids ?? []).entries()) if (!named.has(id)) unknown(`${field}.${i}`, id);
	};
	if (!named.has(head.focal)) unknown("focal", head.focal);
	for (const [level, ids] of Object.entries(head.levels)) look(`levels.${level}`, ids);
	for (const [level, ids] of Object.entries(head.poles)) look(`poles.${level}`, ids);
	look("comparators", head.comparators);
	for (const [i, rival] of (head.rivals ?? []).entries()) look(`rivals.${i}.between`, rival.between);
}

/** Recompute the ids of every readable claim in some folders; unreadable lines are reported when the dossier is read. */
export function checkClaimIds(folders: readonly FolderTexts[]): Issue[] {
	return folders.flatMap((folder) =>
		checkIds({ claims: parseLines(folder.files["claims.jsonl"] ?? "", `${folder.name}/claims.jsonl`, claimSchema, []) }),
	);
}
