import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, wordsOf } from "./gate-text.ts";

/** Who hosts and who goes between are not sides: the name at the verb must be the one that the claim gives that part. */
export function hostFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const events = grounds.flatMap((ground) => (ground.kind === "claim" && ground.fact.is === "event" ? [ground.fact] : []));
	if (events.length === 0) return [];
	const texts = grounds.flatMap((ground) => (ground.kind === "claim" ? [...ground.titles, ground.claim.gist] : ground.titles)).map(plain);
	const roles: readonly (readonly [RegExp, readonly string[]])[] = [
		[
			/\b(?<!\b(?:his|her|its|their|the) )(?:host(?:ed|s|ing)?|welcomed)\b/g,
			events.flatMap((event) => [...(event.host ? [event.host] : []), ...(event.via ?? [])]),
		],
		[
			// Guests are received by the host, help by whom it goes to.
			/\b(?<!\b(?:his|her|its|their|the) )received\b/g,
			events.flatMap((event) => [...(event.host ? [event.host] : []), ...(event.via ?? []), ...(event.type === "AID" ? (event.to ?? []) : [])]),
		],
		[
			/\b(?:mediat(?:ed|es|ing|or|ion)|broker(?:ed|s|ing)?|go-between|arbitrated)\b/g,
			events.flatMap((event) => [...(event.via ?? []), ...(event.host ? [event.host] : [])]),
		],
	];
	const faults = roles.flatMap(([pattern, able]) =>
		[...passage.folded.matchAll(pattern)].flatMap((match): Fault[] => {
			const by = /^(?: [a-z]+){0,3}? by (?:the )?/.exec(passage.folded.slice(match.index + match[0].length));
			const at = match.index + match[0].length + (by?.[0].length ?? 0);
			// "were received in A": who was received stands before, who receives behind.
			const passive = !by && /\b(?:was|were|been|being|is|are) $/.test(passage.folded.slice(0, match.index));
			const within = /^ (?:in|at) (?:the )?/.exec(passage.folded.slice(match.index + match[0].length))?.[0].length;
			if (passive && within === undefined) return [];
			const actor = passive
				? passage.mentions.find((one) => one.start === match.index + match[0].length + (within ?? 0))
				: by
					? passage.mentions.find((one) => one.start >= at && one.start <= at + 4)
					: passage.mentions.filter((one) => one.end <= match.index && !one.ids.some((id) => id.startsWith("source:"))).at(-1);
			if (!actor || actor.ids.some((id) => able.includes(id as `actor:${string}`))) return [];
			const said = texts.some(
				(text) => fold(text).includes(match[0]) && names.spot(text).some((one) => one.ids.some((id) => actor.ids.includes(id))),
			);
			if (said && able.length === 0) return [];
			if (able.length === 0 && !actor.ids.some((id) => id.startsWith("actor:"))) return [];
			return [{ at: "direction", word: passage.text.slice(actor.start, actor.end), because: `by what it rests on, ${match[0]} is not its part` }];
		}),
	);
	return [...faults, ...guestFaults(passage, events), ...titleGuestFaults(passage, events), ...receivedFaults(passage, events)];
}

/** "A received B's president": the host is not received. */
function receivedFaults(passage: Passage, events: readonly Meeting[]): Fault[] {
	const hosts = events.map(({ host }) => host);
	if (hosts.includes(undefined)) return [];
	return [...passage.folded.matchAll(/\b(?:hosted|received|welcomed|was host to) (?:the )?/g)].flatMap((match): Fault[] => {
		const guest = passage.mentions.find((one) => one.start === match.index + match[0].length);
		if (!guest?.ids.some((id) => hosts.includes(id)) || hosts.some((host) => host !== undefined && !guest.ids.includes(host))) return [];
		return [{ at: "direction", word: passage.text.slice(match.index, guest.end), because: "by what it rests on it was host, not guest" }];
	});
}

/** "President P in B": who stands before the "in" of a title is the guest, and nobody goes to him. */
function titleGuestFaults(passage: Passage, events: readonly Meeting[]): Fault[] {
	const guests = events.flatMap(({ title, host }) => (host && title ? wordsOf(/^(.+?) (?:in|at) /.exec(plain(title))?.[1] ?? "") : []));
	const names = new Set(guests.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ folded }) => folded));
	return [...passage.folded.matchAll(/\b(?:came to|visit(?:ed|s)|travell?ed to|went to|flew to) (?:the |president )?(\p{L}+)/gu)].flatMap(
		(match): Fault[] =>
			names.has(match[1] as string) &&
			events.every(
				({ title }) =>
					!fold(plain(title ?? ""))
						.split(/ (?:in|at) /)[1]
						?.includes(match[1] as string),
			)
				? [{ at: "direction", word: match[0], because: "by what it rests on this was the guest" }]
				: [],
	);
}

interface Meeting {
	readonly title?: string | undefined;
	readonly host?: string | undefined;
	readonly place?: string | undefined;
	readonly between?: readonly string[] | undefined;
}

/** Where somebody came to or met: the host or the place, not the guest. */
function guestFaults(passage: Passage, events: readonly Meeting[]): Fault[] {
	const able = events.flatMap(({ host, place }) => [host, place]);
	if (events.some(({ host }) => host === undefined)) return [];
	const guests = events.flatMap(({ between }) => between ?? []).filter((id) => !able.includes(id));
	return [...passage.folded.matchAll(/\b(?:came to|visit(?:ed|s)?|travell?ed to|went to|flew to|arrived in|in) (?:the )?/g)].flatMap(
		(match): Fault[] => {
			const at = match.index + match[0].length;
			const place = passage.mentions.find((one) => one.start === at);
			if (!place || place.demonym || place.ids.some((id) => able.includes(id)) || !place.ids.some((id) => guests.includes(id))) return [];
			// "visited China's commemoration": the name is only that of what was visited.
			return [{ at: "direction", word: passage.text.slice(match.index, place.end), because: "by what it rests on it was guest, not host" }];
		},
	);
}
