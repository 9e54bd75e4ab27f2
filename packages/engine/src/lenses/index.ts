import { accession } from "./accession.ts";
import { agency } from "./agency.ts";
import { alignment } from "./alignment.ts";
import { autonomy } from "./autonomy.ts";
import { balance } from "./balance.ts";
import { blocs } from "./blocs.ts";
import { brokerage } from "./brokerage.ts";
import { channels } from "./channels.ts";
import { compartments } from "./compartments.ts";
import { connectedness } from "./connectedness.ts";
import { corridors } from "./corridors.ts";
import { crisisRoles } from "./crisis-roles.ts";
import { crossing } from "./crossing.ts";
import { dependence } from "./dependence.ts";
import { discourse } from "./discourse.ts";
import { divergence } from "./divergence.ts";
import { doctrine } from "./doctrine.ts";
import { elasticity } from "./elasticity.ts";
import { equidistance } from "./equidistance.ts";
import { formatGate } from "./format-gate.ts";
import { formats } from "./formats.ts";
import { gateway } from "./gateway.ts";
import { guarantees } from "./guarantees.ts";
import { hypotheses } from "./hypotheses.ts";
import { idealPoints } from "./ideal-points.ts";
import { influence } from "./influence.ts";
import { interconnector } from "./interconnector.ts";
import { isolation } from "./isolation.ts";
import { ladder } from "./ladder.ts";
import { landscape } from "./landscape.ts";
import { leaders } from "./leaders.ts";
import type { AnyLens } from "./lens.ts";
import { levers } from "./levers.ts";
import { mediation } from "./mediation.ts";
import { momentum } from "./momentum.ts";
import { norms } from "./norms.ts";
import { opposition } from "./opposition.ts";
import { outsideOptions } from "./outside-options.ts";
import { paradoxes } from "./paradoxes.ts";
import { parity } from "./parity.ts";
import { partialAgreement } from "./partial-agreement.ts";
import { perceptions } from "./perceptions.ts";
import { pillars } from "./pillars.ts";
import { pledges } from "./pledges.ts";
import { portfolio } from "./portfolio.ts";
import { presence } from "./presence.ts";
import { pressure } from "./pressure.ts";
import { processes } from "./processes.ts";
import { reassurance } from "./reassurance.ts";
import { reciprocity } from "./reciprocity.ts";
import { resolutions } from "./resolutions.ts";
import { response } from "./response.ts";
import { routes } from "./routes.ts";
import { signals } from "./signals.ts";
import { spillover } from "./spillover.ts";
import { status } from "./status.ts";
import { tolerance } from "./tolerance.ts";
import { treatment } from "./treatment.ts";
import { trust } from "./trust.ts";
import { vectors } from "./vectors.ts";
import { visibility } from "./visibility.ts";
import { wordsAndDeeds } from "./words-and-deeds.ts";

/** The lenses, in the order in which an analyst asks. One line registers a lens in every face. */
export const LENSES: readonly AnyLens[] = [
	vectors,
	equidistance,
	paradoxes,
	levers,
	formats,
	corridors,
	ladder,
	agency,
	status,
	dependence,
	portfolio,
	reciprocity,
	perceptions,
	accession,
	autonomy,
	connectedness,
	guarantees,
	compartments,
	formatGate,
	elasticity,
	response,
	partialAgreement,
	trust,
	alignment,
	idealPoints,
	pledges,
	divergence,
	hypotheses,
	interconnector,
	processes,
	treatment,
	influence,
	doctrine,
	wordsAndDeeds,
	routes,
	mediation,
	momentum,
	channels,
	discourse,
	brokerage,
	balance,
	spillover,
	blocs,
	landscape,
	opposition,
	tolerance,
	reassurance,
	isolation,
	presence,
	pressure,
	resolutions,
	norms,
	leaders,
	parity,
	outsideOptions,
	crisisRoles,
	signals,
	visibility,
	pillars,
	crossing,
	gateway,
];
