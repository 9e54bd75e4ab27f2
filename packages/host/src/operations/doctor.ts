import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { readDossier, VERSION } from "@interconnector/engine";
import * as z from "zod";
import { refusalOf } from "../machine.ts";
import { projectRoot } from "../root.ts";
import { dossierPath, readFolders } from "../store/read.ts";
import type { Notice } from "../store/store.ts";
import { defineHostOperation } from "./operation.ts";

export const doctor = defineHostOperation({
	id: "doctor",
	title: "Doctor",
	about: "What this machine and this dossier are fit for: versions, folders, whether the dossier opens.",
	input: z.strictObject({}),
	args: [],
	gives: ["table"],
	examples: ["interconnector doctor"],
	effects: "reads",
	amiss: (output) => output.kind === "table" && output.rows.some(({ state }) => state === "bad"),
	run: (context) => {
		const rows: { check: string; state: "ok" | "look" | "bad"; says: string }[] = [];
		const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
		const fit = major > 20 || (major === 20 && minor >= 19);
		rows.push({
			check: "Node",
			state: fit ? "ok" : "bad",
			says: `${process.versions.node}${fit ? "" : "; needs 20.19 or newer, 24 is recommended"}`,
		});
		rows.push({ check: "interconnector", state: "ok", says: VERSION });
		const path = dossierPath(context.dossier);
		try {
			const notices: Notice[] = [];
			const { dossier, issues } = readDossier(readFolders(path, notices));
			rows.push({
				check: "dossier",
				state: dossier ? "ok" : "bad",
				says: dossier
					? `${path}: ${dossier.claims.length} claims, ${dossier.sources.size} sources, as of ${dossier.head.asOf}`
					: `${path}: ${issues.length} problems; list them with: interconnector validate`,
			});
			for (const { says } of notices) rows.push({ check: "journal", state: "look", says });
		} catch (error) {
			rows.push({ check: "dossier", state: "bad", says: refusalOf(error)?.error ?? (error as Error).message.split("\n")[0] ?? "" });
		}
		rows.push({ check: "brief folder", state: writable(join(projectRoot(), "out")) ? "ok" : "look", says: join(projectRoot(), "out") });
		return {
			kind: "table",
			title: "Doctor",
			columns: [
				{ id: "check", title: "check" },
				{ id: "state", title: "state" },
				{ id: "says", title: "says" },
			],
			rows,
		};
	},
});

function writable(folder: string): boolean {
	try {
		accessSync(existsSync(folder) ? folder : join(folder, ".."), constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
