import { type Claim, type Fact, keyOf, nouns } from "@interconnector/engine";
import { lastMoment, stixId, timestamp } from "./id.ts";
import type { Maker, StixObject } from "./object.ts";

/** Claims that say the same thing. */
export interface Said {
	readonly fact: Fact;
	readonly claims: readonly Claim[];
}

type ActorKind = Extract<Fact, { is: "actor" }>["kind"];
/** The vocabulary of STIX has no word for a state: its government is an organisation, in the sector of governments. */
const CLASS: Readonly<Record<ActorKind, string>> = {
	state: "organization",
	organisation: "organization",
	organ: "organization",
	grouping: "group",
	nonstate: "group",
	community: "class",
	party: "organization",
	company: "organization",
	media: "organization",
	person: "individual",
};

/** Objects for things that have a name: actors, places, formats. `countryOf` gives the two-letter code of a state. */
export function things({ fact, claims }: Said, maker: Maker, countryOf: (actor: string) => string | undefined): StixObject[] {
	const extensions = maker.fact(claims[0] as Claim, claims);
	switch (fact.is) {
		case "actor": {
			const government = fact.kind === "state" || fact.kind === "organ" ? { sectors: ["government"] } : {};
			const identity = maker.make("identity", fact.id, claims, {
				name: fact.name,
				identity_class: CLASS[fact.kind],
				...government,
				labels: [fact.kind],
				lang: fact.lang,
				extensions,
			});
			const country = fact.kind === "state" ? countryOf(fact.id) : undefined;
			if (country === undefined) return [identity];
			const location = maker.make("location", fact.id, claims, { name: fact.name, country, labels: ["state"], lang: fact.lang });
			const link = maker.make("relationship", `${fact.id} located-at`, claims, {
				relationship_type: "located-at",
				source_ref: identity.id,
				target_ref: location.id,
			});
			return [identity, location, link];
		}
		case "place": {
			const at = fact.lon === undefined || fact.lat === undefined ? {} : { latitude: fact.lat, longitude: fact.lon };
			const country = fact.within === undefined ? undefined : countryOf(fact.within);
			// A location needs a country or coordinates; a place without either stays in the notes of its claims.
			if (country === undefined && !("latitude" in at)) return [];
			const city = fact.kind === "city" ? { city: fact.name } : {};
			return [maker.make("location", fact.id, claims, { name: fact.name, ...city, country, ...at, labels: [fact.kind], extensions })];
		}
		case "format":
			return [
				maker.make("identity", `${fact.id}#${fact.spell ?? 1}`, claims, {
					name: fact.title,
					identity_class: "group",
					labels: ["format", fact.status],
					extensions,
				}),
			];
		default:
			return [];
	}
}

/** Id of the object that stands for an actor, a place or a format. */
export function refsTo(id: string): readonly string[] {
	if (id.startsWith("actor:")) return [stixId("identity", id)];
	if (id.startsWith("place:")) return [stixId("location", id)];
	return id.startsWith("format:") ? [stixId("identity", `${id}#1`)] : [];
}

/** Objects for what holds between things, and for what happened. Only where every end is an object of the bundle (`has`). */
export function relations({ fact, claims }: Said, maker: Maker, has: (ref: string) => boolean): StixObject[] {
	const extensions = maker.fact(claims[0] as Claim, claims);
	const reading = `${keyOf(fact)} ${JSON.stringify(fact)}`;
	const link = (from: string, to: string, labels: readonly string[], description: string): StixObject[] => {
		const [source, target] = [refsTo(from)[0], refsTo(to)[0]];
		if (source === undefined || target === undefined || !has(source) || !has(target)) return [];
		return [
			maker.make("relationship", `${reading} ${from} ${to}`, claims, {
				relationship_type: "related-to",
				description,
				source_ref: source,
				target_ref: target,
				...span(fact),
				labels,
				extensions,
			}),
		];
	};
	switch (fact.is) {
		case "agreement":
		case "tie": {
			const words = fact.is === "agreement" ? [fact.status, fact.title] : [fact.kind, `${fact.kind}, polarity ${fact.polarity}`];
			const ends = (nouns[fact.is].ends as (fact: Fact) => readonly (readonly [string, string])[])(fact);
			return ends.flatMap(([a, b]) => link(a, b, [fact.is, words[0] as string], words[1] as string));
		}
		case "membership":
			return link(fact.actor, fact.format, ["membership", fact.role], fact.role);
		case "flow":
			return link(fact.from, fact.to, ["flow", fact.kind], `${fact.what}: ${fact.value} ${fact.unit}, ${fact.during}`);
		case "lever":
			return link(fact.holder, fact.target, ["lever", fact.channel, fact.status], fact.what);
		case "restraint":
			return link(fact.holder, fact.target, ["restraint", fact.kind], fact.what);
		case "commitment":
			return fact.to === undefined ? [] : link(fact.by, fact.to, ["commitment", fact.kind, fact.status], fact.what);
		case "guarantee":
			return link(fact.by, fact.of, ["guarantee", fact.act], fact.under === undefined ? fact.act : `${fact.act}, under ${fact.under}`);
		case "treatment":
			return link(fact.by, fact.of, ["treatment", fact.response], `${fact.case}, ${fact.standard}: ${fact.act}`);
		case "accession":
			return link(fact.actor, fact.to, ["accession", fact.stage], fact.stage);
		case "conduit":
			return link(...fact.between, ["conduit", fact.kind, fact.status], fact.what);
		case "statement":
			return fact.by.flatMap((by) => (fact.whom ?? []).flatMap((whom) => link(by, whom, ["statement", fact.type.toLowerCase()], fact.what)));
		case "mediation":
			return fact.by.flatMap((by) => fact.between.flatMap((side) => link(by, side, ["mediation", fact.role, fact.status], fact.title)));
		case "risk":
			return (fact.from ?? []).flatMap((from) => link(from, fact.to, ["risk", fact.status], fact.what));
		case "event": {
			const incident = maker.make("incident", reading, claims, {
				name: fact.title,
				description: `${fact.type}, CAMEO ${fact.cameo}, ${fact.at}`,
				labels: ["event", fact.type.toLowerCase(), ...fact.domains],
				extensions,
			});
			const roles = [
				...(fact.between ?? []).map((id) => [id, "between"]),
				...(fact.from ?? []).map((id) => [id, "from"]),
				...(fact.to ?? []).map((id) => [id, "to"]),
				...(fact.via ?? []).map((id) => [id, "via"]),
				...(fact.host ? [[fact.host, "host"]] : []),
				...(fact.place ? [[fact.place, "place"]] : []),
			] as [string, string][];
			const links = roles.flatMap(([id, role]) => {
				const ref = refsTo(id)[0];
				if (ref === undefined || !has(ref)) return [];
				const properties = { relationship_type: "related-to", description: role, source_ref: incident.id, target_ref: ref, labels: [role] };
				return [maker.make("relationship", `${reading} ${role} ${id}`, claims, properties)];
			});
			return [incident, ...links];
		}
		default:
			return [];
	}
}

/** start_time and stop_time of a fact, as far as its text gives them. The end of a single date is not known, so it has none. */
function span(fact: Fact): { readonly start_time?: string; readonly stop_time?: string } {
	const during = (nouns[fact.is].during as (fact: Fact) => string | undefined)(fact);
	if (during === undefined) return {};
	const start = /^\d/.test(during) ? { start_time: timestamp(during) } : {};
	const stop = during.includes("/") ? lastMoment(during) : undefined;
	return stop === undefined ? start : { ...start, stop_time: stop };
}
