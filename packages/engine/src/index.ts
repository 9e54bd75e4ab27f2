/** The public names of the engine. */

export { canonicalJson, digest } from "./base/id.ts";
export { decimalsFor, highOf, type Interval, isInterval, lowOf, showNumber, type Value } from "./base/quantity.ts";
export { byCodeUnit, foldText, nearest } from "./base/text.ts";
export { dayOf, isoDay, parseDate } from "./base/time.ts";
export { createEngine, type Engine, VERSION } from "./engine.ts";
export { checkIds } from "./evidence/check.ts";
export { type Claim, claimIdOf, claimSchema, credenceOf } from "./evidence/claim.ts";
export { type Dossier, type FolderTexts, readDossier, readHead } from "./evidence/dossier.ts";
export { InputError, type Issue, issueText } from "./evidence/issue.ts";
export { type Head, headSchema, LEVELS } from "./evidence/settings.ts";
export { RELIABILITY, RHO, type Source, sourceSchema } from "./evidence/source.ts";
export { type Edit, editSchema } from "./facts/edit.ts";
export { type Fact, type FactOf, factSchema, keyOf, NOUNS, type Noun, nouns } from "./facts/index.ts";
export type { Explanation, FactView, ReadingView, TermView } from "./inquiries/explain.ts";
export type { Cell, Finding, FoundPart } from "./lenses/finding.ts";
export { middle, viewOf } from "./lenses/headline.ts";
export type { AnyLens } from "./lenses/lens.ts";
export { addressText, bare, drawSchema, optionKind, parseAddress, type Question, questionText } from "./lenses/question.ts";
export { worldQuerySchema } from "./world/query.ts";
