import { isoDay, type Panel } from "@interconnector/engine";
import { day, integer, label, number, state, text, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { dayAt, dayIn } from "./day.ts";
import { Once } from "./once.ts";

const VOTES = ["yes", "abstain", "no"] as const;

const panels = {
	votes: {
		schema: "roll-calls",
		about: "how each member voted",
		columns: {
			roll: integer("roll call", "number of the roll call, in the numbering that the file uses (resid or rcid: these are not the same)"),
			state: state("the member that voted"),
			vote: label([...VOTES, "absent"], "how it voted; a member without a row was absent, or its vote is not recorded"),
			day: day("the day of the vote"),
			year,
		},
	},
	"roll-calls": {
		schema: "roll-calls",
		about: "what was voted on",
		columns: {
			roll: integer("rcid", "number of the roll call (rcid)"),
			session: integer("session", "session of the General Assembly"),
			day: day("the day of the vote"),
			important: number("1 yes, 0 no", "named an important vote by the US Department of State; not known for many"),
			resolution: text("symbol of the resolution or draft"),
			title: text("short title"),
			about: text("what was to be decided"),
		},
	},
	issues: {
		schema: "roll-calls",
		about: "the issues that a roll call belongs to, one a row",
		columns: {
			roll: integer("rcid", "number of the roll call (rcid)"),
			issue: label(
				["me", "nu", "di", "hr", "co", "ec"],
				"me Palestine and Israel, nu nuclear weapons, di disarmament, hr human rights, co colonialism, ec development",
			),
		},
	},
} as const;

/** UN votes with the texts and issues of the roll calls. */
export const unVotes = defineDataset({
	id: "un-votes",
	title: "United Nations General Assembly voting data",
	about:
		"Roll-call votes in the General Assembly. Most resolutions pass without a vote, so roll calls are the contested ones; agreement in them is not an alliance.",
	publisher: "Harvard Dataverse",
	authors: ["Erik Voeten", "Anton Strezhnev", "Michael Bailey"],
	licence: "CC0 1.0",
	cite: "Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data, doi:10.7910/DVN/LEJUQZ",
	published: "2024",
	reliability: "A",
	because: "taken from the records of the United Nations",
	coverage: "all roll calls with a recorded vote since 1946; none was held in 1964",
	files: [
		{
			name: "votes",
			about: "votes, one member and roll call a row",
			columns: { roll: ["resid", "rcid"], ccode: ["ccode"], vote: ["vote"] },
			may: { date: ["date"], year: ["year"] },
		},
		{
			name: "roll-calls",
			about: "roll calls with their texts",
			optional: true,
			columns: { rcid: ["rcid"], session: ["session"], date: ["date"], unres: ["unres"], short: ["short"], descr: ["descr"] },
			may: { important: ["importantvote"] },
		},
		{ name: "issues", about: "issues of roll calls", optional: true, columns: { rcid: ["rcid"], issue: ["short_name"] } },
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const out: Panel[] = [];
		const dates = new Map<number, number>();
		if (files.has("roll-calls")) {
			const rolls = builderFor("roll-calls", panels["roll-calls"]);
			const years = new Years();
			const once = new Once();
			await files.each("roll-calls", (row, at) => {
				const rcid = row.integer(at.rcid as number, 1, 10_000_000);
				const session = row.integer(at.session as number, 1, 500);
				const date = dayAt(row, at.date as number);
				const important = row.number(at.important as number);
				if (row.fault || !once.is(report, rcid, date)) return;
				dates.set(rcid, date);
				years.add(Number(isoDay(date).slice(0, 4)));
				rolls.add(
					rcid,
					session,
					date,
					important,
					row.text(at.unres as number) || null,
					row.text(at.short as number) || null,
					row.text(at.descr as number) || null,
				);
				report.keep();
			});
			if (rolls.rows > 0) out.push(rolls.finish([], { ...years.span(), part: "texts of roll calls", complete: false }));
		}
		const numbering = files.headerOf("votes", "roll")?.toLowerCase() === "rcid" ? "rcid" : "resid";
		const columns = { ...panels.votes.columns, roll: { ...panels.votes.columns.roll, unit: numbering } };
		const votes = builderFor("votes", { ...panels.votes, columns });
		const states = statesOf("cow", { early: "a member that voted before COW counts it as a state" });
		const years = new Years();
		const once = new Once();
		const dated = files.hasColumn("votes", "date");
		await files.each("votes", (row, at) => {
			const roll = row.integer(at.roll as number, 1, 10_000_000);
			const ccode = row.integer(at.ccode as number, 1, 999);
			const vote = row.integer(at.vote as number, 1, 9);
			const date = dated ? dayAt(row, at.date as number) : numbering === "rcid" ? (dates.get(roll) ?? Number.NaN) : Number.NaN;
			if (!row.fault && Number.isNaN(date)) row.blame(at.roll as number, "neither the row nor a file of roll calls says when this was voted on");
			const kind = vote === 8 ? 3 : vote === 9 ? 4 : vote - 1;
			if (vote > 3 && vote < 8) row.blame(at.vote as number, "no vote: 1 yes, 2 abstain, 3 no, 8 absent, 9 no member");
			if (row.fault) return;
			if (kind === 4) return report.leftOut("not a member at the time");
			const when = yearOf(date);
			const member = states.of(ccode, when);
			if (member === -1 || !once.is(report, roll * 1000 + member, kind)) return;
			years.add(when);
			votes.add(roll, member, kind, date, when);
			report.keep();
		});
		if (votes.rows > 0) out.push(votes.finish(states.ids, { ...years.span(), part: "recorded roll-call votes of members", complete: false }));
		if (files.has("issues")) {
			const issues = builderFor("issues", panels.issues);
			const once = new Once();
			const known = panels.issues.columns.issue.kind === "index" ? (panels.issues.columns.issue.labels ?? []) : [];
			await files.each("issues", (row, at) => {
				const rcid = row.integer(at.rcid as number, 1, 10_000_000);
				const issue = known.indexOf(row.text(at.issue as number).toLowerCase());
				if (issue === -1) row.blame(at.issue as number, `no issue: ${known.join(", ")}`);
				if (row.fault || !once.is(report, rcid * 10 + issue, 0)) return;
				issues.add(rcid, issue);
				report.keep();
			});
			const span = out[0]?.covers;
			if (issues.rows > 0 && span) out.push(issues.finish([], { from: span.from, to: span.to, part: "issues of roll calls", complete: false }));
		}
		return out;
	},
});

const yearOf = dayIn();
