// Open the shipped dossier, ask how near the state is to rival poles, and follow the number to its claims.
import { openDossier } from "../packages/host/src/store/read.ts";

const { engine, dossier } = openDossier();
const finding = engine.ask(dossier, "equidistance?level=systemic");
const cell = finding.parts.balance?.cells.systemic?.E;
console.log(finding.asks);
console.log(`E = ${cell?.value}, ${cell?.range?.low} to ${cell?.range?.high} ${finding.spread.says}`);

const why = engine.explain(dossier, "equidistance?level=systemic#balance/systemic/E");
console.log(why.column.formula);
for (const fact of why.facts.slice(0, 3)) {
	const claim = fact.readings[0]?.claims[0];
	console.log(`- ${fact.name}: ${claim?.from.author?.[0]}, ${claim?.at}`);
}
