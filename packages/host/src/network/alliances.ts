import type { StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { cowRows, nameOf, tailOf } from "./names.ts";
import { type Body, obligationsOf, type Pact } from "./obligations.ts";
import { partOf } from "./rows.ts";

/** A promise not to attack, or to consult, that more states than this have given each other is the rule of a continent: rivals keep it too. */
const WIDE = 25;
const isWide = ({ obligation, members }: Body) => obligation.rung < 5 && members.length > WIDE;

/** Pacts and bodies in force. */
export const alliances = defineAggregate({
	id: "alliances",
	covers: "alliances",
	dataset: "atop",
	title: "Alliance obligations",
	part: `alliance obligations (below the rung of defence without bodies of more than ${WIDE} states)`,
	how: `The rung follows what was ratified: defence or offence 5, neutrality or non-aggression 3, consultation 2; of two states the firmest counts. Dyad-years do not name treaties: five states or more that are all bound to each other are taken as one body, which speaks the less of each pair the more members it has; a pact of two of its members at the same rung cannot be told from it. Bodies of more than ${WIDE} states below the rung of defence are left out: they bind rivals alike (the OSCE, the African Union, the treaty of ASEAN). What stands in the last year covered is carried on; what ended before it is left out, since a channel that speaks faintly counts as much as one that speaks clearly.`,
	credibility: 2,
	read(panels, until) {
		const read = obligationsOf(panels, until);
		const panel = partOf(panels, "dyads");
		if (!read || !panel) return undefined;
		const { bodies, pacts, last } = read;
		const among = (members: readonly StateId[]) => {
			const inside = new Set(members);
			const sayings = [
				...bodies.flatMap((body, i) =>
					!isWide(body) && body.members.filter((id) => inside.has(id)).length > 1 ? [bodySaying(body, nth(bodies, i), last)] : [],
				),
				...pacts.filter(({ between: [a, b], ended }) => inside.has(a) && inside.has(b) && ended === undefined).map((pact) => pactSaying(pact, last)),
			];
			return { sayings, ...(panel.covers.complete ? { complete: members } : {}) };
		};
		return {
			years: `${panel.covers.from}/${last}`,
			last,
			notes: [`to ${last}, carried after it; ${bodies.length} bodies found, ${bodies.filter(isWide).length} of them too wide to speak`],
			among,
		};
	},
});

/** Which of the bodies of its kind and size it is. */
function nth(bodies: readonly Body[], at: number): number {
	const { obligation, members } = bodies[at] as Body;
	return bodies.slice(0, at + 1).filter((body) => body.obligation === obligation && body.members.length === members.length).length;
}

function bodySaying({ obligation, members, since }: Body, which: number, last: number): Saying {
	const size = members.length;
	return {
		at: `dyad-year rows of ${last} among ${members.map(tailOf).join(", ")}`,
		says: {
			is: "agreement",
			id: `agreement:atop-${last}-${obligation.id}-${size}-${which}`,
			title: `${obligation.title} of ${size} states`,
			between: [...members],
			...{ rung: obligation.rung, status: "in force", during: `${since}/..`, domains: ["security"], form: "treaty", binding: true },
		},
		gist: `Each of ${size} states is bound to each other ${obligation.what}; the rows do not name the treaty.`,
	};
}

function pactSaying({ between: [a, b], obligation, from, spell }: Pact, last: number): Saying {
	return {
		at: `dyad-year rows of ${cowRows(a, b, last)}, ${from}–${last}`,
		says: {
			is: "agreement",
			id: `agreement:atop-${obligation.id}-${tailOf(a)}-${tailOf(b)}`,
			...(spell > 1 ? { spell } : {}),
			title: `${obligation.title} of ${nameOf(a)} and ${nameOf(b)}`,
			between: [a, b],
			...{ rung: obligation.rung, status: "in force", during: `${from}/..`, domains: ["security"], form: "treaty", binding: true },
		},
		gist: `${nameOf(a)} and ${nameOf(b)} are bound by treaty ${obligation.what}.`,
	};
}
