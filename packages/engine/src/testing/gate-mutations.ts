/** Makes wrong sentences out of true ones, one kind of wrong at a time. The gate must refuse each, for its own kind of reason. */

export interface Subject {
	readonly text: string;
	/** Names of things that nothing under the sentence is about. */
	readonly strangers: readonly string[];
	/** Pairs of names that the sentence has in one direction, each as written. */
	readonly pairs: readonly (readonly [string, string])[];
	/** Names in it that it is about. */
	readonly names: readonly string[];
	/** It rests on the legal or membership status of something. */
	readonly legal: boolean;
	/** What it rests on ended before the day of the dossier, or still stands. */
	readonly over: boolean | undefined;
	/** It is on a conflict and only sources of one of its sides are under it. */
	readonly oneSided: boolean;
	/** Where dates, names and sources stand: numbers there are not quantities. */
	readonly fixed: readonly { readonly start: number; readonly end: number }[];
	readonly dates: readonly { readonly start: number; readonly end: number }[];
}

type Mutator = (subject: Subject) => string[];

const within = (at: number, stretches: Subject["fixed"]) => stretches.some(({ start, end }) => at >= start && at < end);
const put = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);

/** Quantities of a sentence in digits, with where they stand. */
function quantities({ text, fixed }: Subject): { start: number; end: number; text: string }[] {
	return [...text.matchAll(/(?<![\p{L}\d+.,])−?\d+(?: \d{3})*(?:\.\d+)?(?![\p{L}\d+])/gu)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
		.filter(({ start, text: own }) => !within(start + (own.startsWith("−") ? 1 : 0), fixed) && !/Section $/.test(text.slice(0, start)));
}

/** Words swapped for others, where they stand. */
function swapped(text: string, pairs: readonly (readonly [RegExp, string])[]): string[] {
	return pairs.flatMap(([from, to]) => (from.test(text) ? [text.replace(from, to)] : [])).filter((made) => made !== text);
}

/** Words put before the first name or at a joint of the sentence. */
function inserted({ text, names }: Subject, words: readonly string[]): string[] {
	const name = names.find((one) => text.includes(one));
	if (name === undefined) return [];
	const at = text.indexOf(name);
	const word = words[(text.length + at) % words.length] as string;
	return [put(text, at, at, `${word} `)];
}

function ended(text: string, tail: readonly string[]): string[] {
	return [`${text.replace(/\.$/, "")}${tail[text.length % tail.length]}.`];
}

const SUPERLATIVES = [
	"the strongest",
	"the only",
	"the leading",
	"the largest",
	"the most important",
	"the first",
	"the unique",
	"the main",
	"the top",
	"the closest",
];
const ADJECTIVES = [
	"separatist",
	"aggressive",
	"brotherly",
	"ruthless",
	"so-called",
	"wise",
	"imperial",
	"treacherous",
	"heroic",
	"puppet",
	"rogue",
	"peace-loving",
	"despotic",
	"perfidious",
	"occupied",
];
const CAUSES = [
	", because of the war",
	", which led to a rift",
	", due to pressure",
	" as a result of talks",
	", thanks to diplomacy",
	" in response to pressure",
	", which triggered a crisis",
	", driven by fear",
	" and therefore drew closer",
	", which caused alarm",
];
const CHANCES = [
	", and will stay so",
	", which is likely to last",
	", and probably more",
	", which may well change",
	", and is expected to grow",
	", almost certainly",
];

export const MUTATORS: Readonly<Record<string, Mutator>> = {
	number: (subject) =>
		quantities(subject).map(({ start, end, text }) => {
			const decimals = (text.split(".")[1] ?? "").length;
			const value = Number(text.replace("−", "-").replace(/ /g, ""));
			const other = decimals === 0 ? value + 17 : value + 3 * 0.1 ** decimals + 2;
			return put(subject.text, start, end, other.toFixed(decimals).replace("-", "−"));
		}),
	sign: (subject) => [
		...quantities(subject)
			.filter(({ text }) => /[1-9]/.test(text) && /\./.test(text))
			.map(({ start, end, text }) => put(subject.text, start, end, text.startsWith("−") ? text.slice(1) : `−${text}`)),
		...swapped(subject.text, [
			[/above zero/, "below zero"],
			[/below zero/, "above zero"],
			[/crosses zero/, "is above zero"],
			[/warm side/, "cold side"],
			[/strained/, "friendly"],
			[/enemies/, "allies"],
			[/opposed groupings/, "friendly groupings"],
		]),
	],
	unit: ({ text }) =>
		swapped(text, [
			[/ bcm\b/, " mcm"],
			[/ bcm\b/, " million tonnes"],
			[/ billion dollars/, " billion euros"],
			[/ billion dollars/, " million dollars"],
			[/ million dollars/, " billion dollars"],
			[/ billion euros/, " billion dollars"],
			[/ million ethnic/, " thousand ethnic"],
			[/ million Azer/, " billion Azer"],
			[/ %/, " percentage points"],
			[/ years\)/, " days)"],
			[/ years\)/, " months)"],
			[/ log points/, " %"],
			[/ log points/, " years"],
			[/\((\d) legs?\)/, "($1 km)"],
			[/\(smallest closing set: (\d) holders?\)/, "(smallest closing set: $1 %)"],
			[/(\[[^\]]+\])(?! log)/, "$1 %"],
			[/(\d) numbers/, "$1 % of numbers"],
		]),
	actor: ({ text, names, strangers }) =>
		names.slice(0, 2).flatMap((name, i) => {
			const other = strangers[(text.length + i * 7) % strangers.length];
			return other === undefined ? [] : [text.replaceAll(name, other)];
		}),
	direction: ({ text, pairs }) => pairs.map(([a, b]) => text.replaceAll(a, "\u0001").replaceAll(b, a).replaceAll("\u0001", b)),
	date: (subject) =>
		subject.dates.flatMap(({ start, end }) => {
			const word = subject.text.slice(start, end);
			const made: string[] = [];
			const year = /(19|20)\d\d/.exec(word)?.[0];
			if (year !== undefined && !/s$/.test(word) && !subject.text.includes(String(Number(year) - 3)))
				made.push(put(subject.text, start, end, word.replace(year, String(Number(year) - 3))));
			const month = /March|April|May|July|August|September|October|November|December/.exec(word)?.[0];
			if (month !== undefined) made.push(put(subject.text, start, end, word.replace(month, month === "January" ? "June" : "January")));
			if (month !== undefined && /^\D/.test(word)) made.push(put(subject.text, start, end, `3 ${word}`));
			return made;
		}),
	scope: ({ text, names }) => [
		...swapped(text, [
			...(/energy|memorandum/.test(text) ? [] : ([[/\bgas\b/, "energy"]] as const)),
			[/\bgas\b/, "oil"],
			[/\boil\b/, "energy"],
			[/\bwas signed\b/, "was ratified"],
			[/\binitialled\b/, "signed"],
			[/\bsigned\b/, "initialled"],
			[/\bis an observer in\b/, "is a member of"],
			[/\bdialogue partner of\b/, "member of"],
			[/\bcandidate for\b/, "member of"],
			[/\binvited to\b/, "a member of"],
			[/\bpledged\b/, "delivered"],
			[/\bsupplied\b/, "pledged"],
			[/The target for/, "The supply of"],
			[/\bwaived\b/, "repealed"],
			[/\bunder construction\b/, "open"],
			[/\bplanned\b/, "open"],
			[/\bneighbourhood poles/, "systemic poles"],
			[/\bsystemic poles/, "regional poles"],
			[/\bin force\b/, "suspended"],
			[/\bdissolved\b/, "active"],
			[/\bgross\b/, "net"],
			[/\bNet\b/, "Gross"],
			[/\bAffinity\b/, "Exposure"],
			[/\bEngagement\b/, "Trade"],
			[/\bdeclared\b/, "did not declare"],
			[/\bmember of\b/, "founding member of"],
			[/\bin 2024\b/, "a month in 2024"],
		]),
		...names.slice(0, 1).map((name) => text.replace(name, `all of ${name}`)),
	],
	status: ({ text, legal, over }) => {
		if (!legal && over === undefined) return [];
		const bare = text
			.replace(/^As of [^,]+, (?:according to|by) [^,]+(?: and [^,]+)?, /, "")
			.replace(/^According to [^,]+, /, "")
			.replace(/, according to [^.]+\.$/, ".");
		const present = /\b(?:is|are|has been|have had|sits)\b/.test(bare);
		return [
			...(legal && present && bare !== text ? [bare] : []),
			...(over === true
				? swapped(text, [
						[/\bwas\b/, "is still"],
						[/\bwere\b/, "are still"],
						[/\bchaired\b/, "currently chairs"],
						[/\bended\b/, "still ends"],
					])
				: []),
			...(over === false
				? swapped(text, [
						[/\bis an? (observer|member|candidate)/, "was a $1"],
						[/\bis in force/, "was in force"],
						[/\bis a member/, "used to be a member"],
						[/\bhas been (?:a|planned|open)/, "was formerly"],
					])
				: []),
		];
	},
	digits: (subject) => [
		...quantities(subject)
			.filter(({ text }) => /[.]/.test(text))
			.map(({ start, end, text }) => put(subject.text, start, end, `${text}37`)),
		...quantities(subject)
			.slice(0, 1)
			.map(({ start, text: _ }) => put(subject.text, start, start, "exactly ")),
	],
	superlative: (subject) => inserted(subject, SUPERLATIVES),
	loaded: (subject) => inserted(subject, ADJECTIVES),
	cause: ({ text }) => ended(text, CAUSES),
	likelihood: ({ text }) => ended(text, CHANCES),
	side: ({ text, oneSided }) =>
		oneSided
			? [
					text.replace(/^According to [^,:]+[,:] /, "").replace(/, according to [^.]+\.$/, "."),
					text.replace(/^According to [^,:]+[,:] /, "It is on record that "),
				].filter((made) => made !== text)
			: [],
};
