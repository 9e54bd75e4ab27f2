import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { openDossier } from "../store/read.ts";
import { folderTexts } from "./folder-texts.ts";
import { permit } from "./permit.ts";
import { dossierOf, tie } from "./testing.ts";
import { workbenchPage } from "./workbench.ts";

const HOSTILE = `</script><script>alert(1)</script><!-- <img src=x>`;

test("the texts of the shipped dossier open again as the same dossier", () => {
	const { engine, dossier } = openDossier();
	const again = engine.open([folderTexts(permit(dossier), "copy")]);
	expect(again.digest).toBe(dossier.digest);
	expect(again.claims).toEqual(dossier.claims);
	expect(again.history.length).toBe(dossier.history.length);
});

test("what is left of a dossier opens, also where only a withheld source names a thing, and gives the numbers that the export has", () => {
	const { engine, dossier } = dossierOf(
		[
			{ says: { is: "actor", id: "actor:secret", name: "Of a closed file", kind: "nonstate" }, source: "source:closed" },
			{ says: tie("aze", "tur", -1), source: "source:closed" },
			{ says: tie("aze", "tur", 0.8) },
			{ says: tie("aze", "secret", 0.5) },
		],
		[{ id: "closed", handling: "restricted" }],
	);
	const permitted = permit(dossier);
	const texts = folderTexts(permitted, "copy");
	const again = engine.open([texts]);
	expect(JSON.stringify(texts)).not.toMatch(/closed/i);
	expect(again.withdrawals).toMatchObject([{ names: ["actor:secret"], because: permitted.says }]);
	const asked = (of: typeof dossier) => engine.ask(of, "vectors?draws=0").parts.vectors?.cells;
	expect(asked(again)).toEqual(asked(permitted.dossier));
	expect(asked(again)).not.toEqual(asked(dossier));
});

test("no text of a dossier ends its tag, and the policy lets run the one script that stands in the page", () => {
	const script = `const a = "<!-- </SCRIPT>"; globalThis.ran = a;`;
	const page = workbenchPage({ title: `A ${HOSTILE}`, script, style: "b{}", texts: [{ name: "x", files: { a: HOSTILE } }] });
	const tags = [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/gi)];
	expect(tags.map(([, attributes]) => attributes)).toEqual([' type="application/json" id="dossier"', ""]);
	const [data, program] = tags.map(([, , text]) => text as string) as [string, string];
	expect(JSON.parse(data)).toEqual([{ name: "x", files: { a: HOSTILE } }]);
	expect(program).not.toContain("<!--");
	expect(new Function(`${program}; return globalThis.ran`)()).toBe("<!-- </SCRIPT>");
	expect(page).toContain(`script-src 'sha256-${createHash("sha256").update(program).digest("base64")}'`);
	expect(page.split("<script")[0]).not.toContain("<!--");
});
