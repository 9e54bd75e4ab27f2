import * as accession from "./accession.check.ts";
import * as agency from "./agency.check.ts";
import * as alignment from "./alignment.check.ts";
import * as autonomy from "./autonomy.check.ts";
import * as balance from "./balance.check.ts";
import * as blocs from "./blocs.check.ts";
import * as brokerage from "./brokerage.check.ts";
import * as channels from "./channels.check.ts";
import type { CheckCase } from "./check.ts";
import * as compartments from "./compartments.check.ts";
import * as connectedness from "./connectedness.check.ts";
import * as corridors from "./corridors.check.ts";
import * as crisisRoles from "./crisis-roles.check.ts";
import * as crossing from "./crossing.check.ts";
import * as dependence from "./dependence.check.ts";
import * as discourse from "./discourse.check.ts";
import * as divergence from "./divergence.check.ts";
import * as doctrine from "./doctrine.check.ts";
import * as elasticity from "./elasticity.check.ts";
import * as equidistance from "./equidistance.check.ts";
import * as formatGate from "./format-gate.check.ts";
import * as formats from "./formats.check.ts";
import * as gateway from "./gateway.check.ts";
import * as guarantees from "./guarantees.check.ts";
import * as hypotheses from "./hypotheses.check.ts";
import * as idealPoints from "./ideal-points.check.ts";
import * as influence from "./influence.check.ts";
import * as interconnector from "./interconnector.check.ts";
import * as isolation from "./isolation.check.ts";
import * as ladder from "./ladder.check.ts";
import * as landscape from "./landscape.check.ts";
import * as leaders from "./leaders.check.ts";
import * as levers from "./levers.check.ts";
import * as mediation from "./mediation.check.ts";
import * as momentum from "./momentum.check.ts";
import * as norms from "./norms.check.ts";
import * as opposition from "./opposition.check.ts";
import * as outsideOptions from "./outside-options.check.ts";
import * as paradoxes from "./paradoxes.check.ts";
import * as parity from "./parity.check.ts";
import * as partialAgreement from "./partial-agreement.check.ts";
import * as perceptions from "./perceptions.check.ts";
import * as pillars from "./pillars.check.ts";
import * as pledges from "./pledges.check.ts";
import * as portfolio from "./portfolio.check.ts";
import * as presence from "./presence.check.ts";
import * as pressure from "./pressure.check.ts";
import * as processes from "./processes.check.ts";
import * as reassurance from "./reassurance.check.ts";
import * as reciprocity from "./reciprocity.check.ts";
import * as resolutions from "./resolutions.check.ts";
import * as response from "./response.check.ts";
import * as routes from "./routes.check.ts";
import * as signals from "./signals.check.ts";
import * as spillover from "./spillover.check.ts";
import * as status from "./status.check.ts";
import * as tolerance from "./tolerance.check.ts";
import * as treatment from "./treatment.check.ts";
import * as trust from "./trust.check.ts";
import * as vectors from "./vectors.check.ts";
import * as visibility from "./visibility.check.ts";
import * as wordsAndDeeds from "./words-and-deeds.check.ts";

/** The checks of each lens, by its id. */
export const CHECKS_OF: Readonly<Record<string, readonly CheckCase[]>> = {
	vectors: vectors.CHECKS,
	equidistance: equidistance.CHECKS,
	paradoxes: paradoxes.CHECKS,
	levers: levers.CHECKS,
	formats: formats.CHECKS,
	corridors: corridors.CHECKS,
	ladder: ladder.CHECKS,
	agency: agency.CHECKS,
	status: status.CHECKS,
	dependence: dependence.CHECKS,
	portfolio: portfolio.CHECKS,
	reciprocity: reciprocity.CHECKS,
	perceptions: perceptions.CHECKS,
	accession: accession.CHECKS,
	autonomy: autonomy.CHECKS,
	connectedness: connectedness.CHECKS,
	guarantees: guarantees.CHECKS,
	compartments: compartments.CHECKS,
	"format-gate": formatGate.CHECKS,
	elasticity: elasticity.CHECKS,
	response: response.CHECKS,
	"partial-agreement": partialAgreement.CHECKS,
	trust: trust.CHECKS,
	alignment: alignment.CHECKS,
	"ideal-points": idealPoints.CHECKS,
	pledges: pledges.CHECKS,
	divergence: divergence.CHECKS,
	hypotheses: hypotheses.CHECKS,
	interconnector: interconnector.CHECKS,
	processes: processes.CHECKS,
	treatment: treatment.CHECKS,
	influence: influence.CHECKS,
	doctrine: doctrine.CHECKS,
	"words-and-deeds": wordsAndDeeds.CHECKS,
	routes: routes.CHECKS,
	mediation: mediation.CHECKS,
	momentum: momentum.CHECKS,
	channels: channels.CHECKS,
	discourse: discourse.CHECKS,
	brokerage: brokerage.CHECKS,
	balance: balance.CHECKS,
	spillover: spillover.CHECKS,
	blocs: blocs.CHECKS,
	landscape: landscape.CHECKS,
	opposition: opposition.CHECKS,
	tolerance: tolerance.CHECKS,
	reassurance: reassurance.CHECKS,
	isolation: isolation.CHECKS,
	presence: presence.CHECKS,
	pressure: pressure.CHECKS,
	resolutions: resolutions.CHECKS,
	norms: norms.CHECKS,
	leaders: leaders.CHECKS,
	parity: parity.CHECKS,
	"outside-options": outsideOptions.CHECKS,
	"crisis-roles": crisisRoles.CHECKS,
	signals: signals.CHECKS,
	visibility: visibility.CHECKS,
	pillars: pillars.CHECKS,
	crossing: crossing.CHECKS,
	gateway: gateway.CHECKS,
};
