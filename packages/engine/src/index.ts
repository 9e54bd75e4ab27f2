/** The public names of the engine. */

export { goldstein } from "./base/cameo.ts";
export {
	CODE_SYSTEMS,
	type CodeSystem,
	codeOf,
	type Resolved,
	type Resolver,
	resolverOf,
	STATES,
	type StateId,
	statesIn,
} from "./base/codes/index.ts";
export { HEDGE_WORDS, type Qualifier } from "./base/hedge.ts";
export type { ClaimId } from "./base/id.ts";
export { canonicalJson, digest } from "./base/id.ts";
export { decimalsFor, highOf, type Interval, isInterval, lowOf, showNumber, type Value } from "./base/quantity.ts";
export { byCodeUnit, foldText, nearest } from "./base/text.ts";
export { dayOf, isoDay, parseDate } from "./base/time.ts";
export type { Brief, BriefSection, BriefSource, Exhibit, Note, SectionId } from "./briefs/brief.ts";
export { SECTION_IDS } from "./briefs/brief.ts";
export { shortSource } from "./briefs/cite.ts";
export { type BriefOptions, composeBrief } from "./briefs/compose.ts";
export { briefCsl, type CslItem } from "./briefs/csl.ts";
export { type Draft, questionsOf } from "./briefs/drafting.ts";
export { FAULT_KINDS, type Fault, faultText, judge, type Verdict } from "./briefs/gate.ts";
export { type GateContext, gateContext } from "./briefs/gate-context.ts";
export { humane, rowName } from "./briefs/names.ts";
export type { Rewording } from "./briefs/reword.ts";
export type { Mark, Rest, Sentence } from "./briefs/sentence.ts";
export { type PartTable, partTable } from "./briefs/table.ts";
export { OPERATIONS, type Operation, type Output, type Step } from "./catalog.ts";
export { createEngine, type Engine, VERSION } from "./engine.ts";
export { checkAssertions } from "./evidence/assert.ts";
export { checkClaimIds } from "./evidence/check.ts";
export { type Claim, claimIdOf, claimSchema, credenceOf } from "./evidence/claim.ts";
export { type Dossier, type FolderTexts, readDossier, readHead } from "./evidence/dossier.ts";
export { InputError, type Issue, issueText, schemaIssues, shown } from "./evidence/issue.ts";
export { type Judgement, judgementSchema } from "./evidence/judgement.ts";
export {
	absenceIn,
	type IndexColumn,
	type IntegerColumn,
	type NumberColumn,
	PANEL_SCHEMAS,
	type Panel,
	type PanelColumn,
	type PanelCoverage,
	type PanelRecord,
	type PanelReport,
	type PanelSchema,
	panelBytes,
	panelCoverageSchema,
	panelFaults,
	panelRecordSchema,
	panelReportSchema,
} from "./evidence/panel.ts";
export { parseClaims } from "./evidence/parse-claims.ts";
export { type Review, reviewSchema } from "./evidence/review.ts";
export { FORMAT, type Head, headSchema, LEVELS } from "./evidence/settings.ts";
export { RELIABILITY, RHO, type Source, sourceSchema } from "./evidence/source.ts";
export { type Withdrawal, withdrawalSchema } from "./evidence/withdrawal.ts";
export { type Edit, editSchema } from "./facts/edit.ts";
export { PLOVER_TYPES } from "./facts/event.ts";
export { type Fact, type FactOf, factSchema, keyOf, NOUNS, type Noun, nouns, refsOf } from "./facts/index.ts";
export { timingText } from "./facts/timing.ts";
export {
	type Body,
	type Box,
	BREAKS,
	type BriefFigure,
	bars,
	briefFigures,
	burntIn,
	type ColumnScale,
	clip,
	coloursOf,
	divergingClass,
	el,
	escapeXml,
	type FigureOptions,
	figureFor,
	frame,
	hatch,
	heat,
	overlaps,
	PAGE,
	PAPER,
	type PartFigure,
	reachable,
	type SvgNode,
	scaleOf,
	svgFile,
	svgText,
	type Theme,
	textWidth,
	wheel,
	wheelTable,
	wrapText,
} from "./figures/index.ts";
export { type Difference, diffEvidence, diffFindings } from "./inquiries/diff.ts";
export type { Explanation, FactView, ReadingView, TermView } from "./inquiries/explain.ts";
export type { AnyInquiry } from "./inquiries/inquiry.ts";
export { addressText, parseAddress } from "./lenses/address.ts";
export type { Cell, Finding, FoundPart } from "./lenses/finding.ts";
export { type FilledHeadline, headlinesOf, middle, viewOf } from "./lenses/headline.ts";
export { type AnyLens, SHAPES } from "./lenses/lens.ts";
export { type OptionWords, optionsOf, optionWords } from "./lenses/option-words.ts";
export { bare, drawSchema, fromText, optionKind, type Question, questionText } from "./lenses/question.ts";
export { cellDecimals, cellText, fromTo, rangeBeside, rangeText, valueText } from "./lenses/show.ts";
export { EVENT_CLASSES } from "./methods/goldstein-tone.ts";
export { type PairSimilarity, pairIndex, voteSimilarity } from "./methods/vote-similarity.ts";
export { onRecordFrom } from "./world/held.ts";
export { IDEAL_POINT } from "./world/ideal-points.ts";
export { intensityOf } from "./world/intensity.ts";
export { worldQuerySchema } from "./world/query.ts";
