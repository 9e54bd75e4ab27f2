import type { Fault } from "./gate.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

/** Guests in the host's place: "A visited its guests", "the leaders of A and B were guests of C" where B was host. */
export function guestFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const events = grounds.flatMap((ground) => (ground.kind === "claim" && ground.fact.is === "event" && ground.fact.host ? [ground.fact] : []));
	if (events.length === 0 || events.length < grounds.length) return [];
	const hosts = new Set<string>(events.flatMap((event) => [event.host ?? "", event.place ?? ""]));
	const names = [...hosts].flatMap((id) => context.names.of(id));
	const isHost = (ids: readonly string[]) => ids.some((id) => hosts.has(id) || context.names.of(id).some((name) => names.includes(name)));
	const because = "by what it rests on the guest is another";
	return passage.mentions.flatMap((one): Fault[] => {
		if (one.demonym || one.ids.some((id) => id.startsWith("source:"))) return [];
		const [before, after] = [passage.folded.slice(0, one.start), passage.folded.slice(one.end)];
		const word = passage.text.slice(one.start, one.end);
		if (/\bguests? of (?:the )?$/.test(before) && !isHost(one.ids)) return [{ at: "direction", word, because }];
		const goes = /^ (?:visited|called on|paid (?:a|its|his) visit|travelled|flew)\b/.test(after) || /\bvisited by (?:the )?$/.test(before);
		// "the president of A visited": not A itself.
		if (goes && isHost(one.ids) && !/\b(?:of|and|in|at|from) (?:the )?$/.test(before)) return [{ at: "direction", word, because }];
		return [];
	});
}
