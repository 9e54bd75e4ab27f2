import {
	type Brief,
	type BriefFigure,
	type BriefSection,
	briefFigures,
	type Exhibit,
	escapeXml,
	PAGE,
	partTable,
	type Sentence,
	svgText,
} from "@interconnector/engine";
import { Notes, type Run, shellWord, whyCommand } from "./notes.ts";
import { STYLE } from "./style.ts";

const e = escapeXml;

/** So many marks of claims stand at a sentence; the list of numbers has them all. */
const MOST = 6;

/**
 * A brief as one HTML file that needs nothing else: style and figures inside, no script, no request. The policy in its head makes
 * the browser hold it to that. The same brief gives the same bytes.
 */
export function briefHtml(brief: Brief): string {
	const notes = new Notes(brief);
	let told = 0;
	const say = (one: Sentence) => {
		told++;
		return `<span id="s${told}">${notes.runs(one).map(runHtml).join("")}</span>`;
	};
	const bottom = brief.bottomLine.map((one) => `<p>${say(one)}</p>`).join("\n");
	const figures = briefFigures(brief).map((figure, i) => ({ figure, n: i + 1 }));
	const drawn = new Set(figures.map(({ figure }) => `${figure.finding.id} ${figure.part}`));
	// The first figure stands before the contents, where a reader sees it with the bottom line.
	const [front, ...later] = figures;
	const sections = brief.sections
		.map((section) => {
			const tables = section.exhibits.filter((one) => !drawn.has(`${one.finding.id} ${one.part}`));
			const mine = later.filter(({ figure }) => figure.section === section.id);
			return sectionHtml({ ...section, exhibits: tables }, mine, say);
		})
		.join("\n");
	const toc = [
		...brief.sections.map((section): [string, string] => [section.id, section.title]),
		["numbers", "Numbers"],
		["claims", "Claims"],
		["sources", "Sources"],
		["reproduce", "How to reproduce"],
	].map(([id, title]) => `<li><a href="#${id}">${e(title as string)}</a></li>`);
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${e(brief.title)}, as of ${e(brief.asOf)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the brief</a>
<header>
<h1>${e(brief.title)}</h1>
<p class="meta">As of ${e(brief.asOf)} · ${brief.sources.length} sources · ${brief.notes.length} claims · numbers in brackets: ${e(brief.reproduce.spread)}</p>
<p class="meta">Every number leads to where it comes from. “Not known” is never zero.</p>
</header>
<main id="main">
${brief.bottomLine.length > 0 ? `<section class="bottom" aria-labelledby="bottom-line"><h2 id="bottom-line">Bottom line</h2>\n${bottom}\n</section>` : ""}
${front ? figureHtml(front) : ""}
<nav aria-label="Contents"><ul>${toc.join("")}</ul></nav>
${sections}
${numbersHtml(notes)}
${claimsHtml(brief, notes)}
${sourcesHtml(brief)}
${reproduceHtml(brief)}
</main>
<footer><p>Composed from findings by Interconnector ${e(brief.reproduce.engine)}. Facts only are carried over from the sources; their texts stay under their publishers’ licences. Ranges show how far a number hangs on single sources; they are no error bars.</p></footer>
</body>
</html>
`;
}

function runHtml(run: Run): string {
	switch (run.kind) {
		case "text":
			return e(run.text);
		case "number":
			return `<a class="num" href="#n${run.note.n}" title="${e(whyCommand(run.note.address))}">${numberHtml(run.text)}</a>`;
		case "claims":
			return `<sup>${run.notes
				.slice(0, MOST)
				.map((note) => `<a href="#c${note.n}" aria-label="claim ${note.n}">[${note.n}]</a>`)
				.join(" ")}${run.notes.length > MOST ? " …" : ""}</sup>`;
		case "counted":
			return ` <span class="counted">list: <code>interconnector ask ${e(shellWord(run.question))}</code></span>`;
	}
}

/** The number strong and its range light, so that a line of numbers can be read. */
function numberHtml(text: string): string {
	const at = text.search(/ (\[|\()/);
	return at === -1 ? `<b>${e(text)}</b>` : `<b>${e(text.slice(0, at))}</b><span class="range">${e(text.slice(at))}</span>`;
}

function sectionHtml(section: BriefSection, figures: readonly Numbered[], say: (one: Sentence) => string): string {
	const cautions =
		section.cautions.length > 0
			? `<div class="cautions"><p>Read with care:</p><ul>${section.cautions.map((one) => `<li>${e(one)}</li>`).join("")}</ul></div>`
			: "";
	return `<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${e(section.title)}</h2>
<p class="about">${e(section.about)}</p>
<ul class="said">${section.sentences.map((one) => `<li>${say(one)}</li>`).join("\n")}</ul>
${figures.map(figureHtml).join("\n")}
${section.exhibits.map((exhibit) => foldedTable(`Table: ${exhibit.title}`, exhibit)).join("\n")}
${cautions}
</section>`;
}

interface Numbered {
	readonly figure: BriefFigure;
	readonly n: number;
}

/** A figure for wide and for narrow screens, its caption, and the same numbers as a table. */
function figureHtml({ figure, n }: Numbered): string {
	const draw = (width: number, kind: string) =>
		`<div class="${kind}">${svgText(figure.draw({ width, theme: PAGE, id: `${figure.id}-${kind}`, focus: true }))}</div>`;
	const caption = `<figcaption>Figure ${n}. ${e(figure.title)}, as of ${e(figure.finding.asOf)}. Sources and terms stand in the figure; its numbers are in the table below.</figcaption>`;
	return `<figure>${draw(860, "broad")}${draw(390, "narrow")}${caption}</figure>
${foldedTable(`Figure ${n} as a table: ${figure.title}`, figure)}`;
}

type Tabled = Pick<Exhibit, "finding" | "part" | "rows">;

/** A table that is folded on a screen and open on paper. */
function foldedTable(summary: string, exhibit: Tabled): string {
	return `<details><summary>${e(summary)}</summary>${tableHtml(exhibit)}</details>`;
}

function tableHtml(exhibit: Tabled): string {
	const table = partTable(exhibit.finding, exhibit.part, { known: true, ...(exhibit.rows ? { rows: exhibit.rows } : {}) });
	const silent = (exhibit.finding.parts[exhibit.part]?.rows.length ?? 0) - table.rows.length;
	const left = silent > 0 ? ` ${silent} rows of which nothing, or not the main number, is known are left out.` : "";
	const heads = table.columns.map((column) => `<th scope="col">${e(column.title)}<br><span class="small">${e(column.unit)}</span></th>`).join("");
	const rows = table.rows.map(
		(row) =>
			`<tr><th scope="row">${e(row.name)}</th>${row.cells.map((cell) => `<td${cell.known ? "" : ' class="silent"'}>${e(cell.text)}</td>`).join("")}</tr>`,
	);
	return `<div class="wide"><table><caption>${e(table.caption)}. A number is explained by <code>${e(whyCommand(`${exhibit.finding.question}#${exhibit.part}/…`))}</code>.${left}</caption>
<thead><tr><th scope="col">${e(table.rowsAre)}</th>${heads}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>`;
}

function numbersHtml(notes: Notes): string {
	const items = notes.numbers.map((note) => {
		const claims = note.claims
			.map((id) => notes.claim(id))
			.filter((one) => one !== undefined)
			.sort((a, b) => a.n - b.n);
		const rests =
			claims.length === 0
				? "rests on a setting or on a silence"
				: `rests on claims ${claims.map((one) => `<a href="#c${one.n}">${one.n}</a>`).join(" ")}`;
		return `<li id="n${note.n}">${e(note.text)} <a href="#${note.from}" aria-label="back to the text">↩</a> · <code>${e(whyCommand(note.address))}</code> · ${rests}</li>`;
	});
	return `<section aria-labelledby="numbers"><h2 id="numbers">Numbers</h2>
<p class="about">Each number of the text: the command that shows its formula, facts and sources, and the claims under it.</p>
<ol class="notes">${items.join("\n")}</ol></section>`;
}

function claimsHtml(brief: Brief, notes: Notes): string {
	const short = new Map(brief.sources.map((source) => [source.id, source.short]));
	const items = brief.notes.map((note, i) => {
		const from = notes.claims[i]?.from;
		const back = from ? ` <a href="#${from}" aria-label="back to the text">↩</a>` : "";
		return `<li id="c${i + 1}">${e(note.gist)}${note.against ? " (against)" : ""} <span class="small">${e(short.get(note.source) ?? note.source)}, ${e(note.at)} · <code>${e(note.claim)}</code></span>${back}</li>`;
	});
	return `<section aria-labelledby="claims"><h2 id="claims">Claims</h2>
<p class="about">What the sources say, in the coder’s words, and where they say it.</p>
<details class="long"><summary>All ${items.length} claims, in the order of their sources</summary><ol class="notes">${items.join("\n")}</ol></details></section>`;
}

function sourcesHtml(brief: Brief): string {
	const rows = brief.sources.map(
		(source) =>
			`<tr><th scope="row">${e(source.full)}</th><td>${e(source.standpoint)}</td><td>${e(source.reliability)}${source.because ? `. ${e(source.because)}` : ""}</td><td>${source.claims}</td></tr>`,
	);
	return `<section aria-labelledby="sources"><h2 id="sources">Sources</h2>
<p class="about">Exactly the sources that something above rests on.</p>
<div class="wide"><table><thead><tr><th scope="col">source</th><th scope="col">standpoint</th><th scope="col">reliability</th><th scope="col">claims used</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function reproduceHtml(brief: Brief): string {
	const { commands, dossier, engine, seed, draws } = brief.reproduce;
	const refused =
		brief.refused.length > 0
			? `<h3>Sentences that the gate refused</h3><ul>${brief.refused.map((one) => `<li>${e(one.text)} <span class="small">(${e(one.because)})</span></li>`).join("")}</ul>`
			: "";
	return `<section aria-labelledby="reproduce"><h2 id="reproduce">How to reproduce</h2>
<p class="about">The same dossier and engine give this file byte for byte.</p>
<ul>${commands.map((command) => `<li><code>${e(command)}</code></li>`).join("")}</ul>
<p>Dossier <code>${e(dossier)}</code>; engine ${e(engine)}; seed ${seed}; ${draws} draws.</p>${refused}</section>`;
}
