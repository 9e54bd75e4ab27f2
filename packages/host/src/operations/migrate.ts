import { resolve } from "node:path";
import { InputError } from "@interconnector/engine";
import { z } from "zod";
import { migrateFolder } from "../store/migrate.ts";
import { dossierPath } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

export const migrate = defineHostOperation({
	id: "migrate",
	title: "Migrate",
	about:
		"Bring a dossier up to the format that this version reads. Each step is checked before it is written; the files as they were are kept beside it.",
	input: z.strictObject({}),
	args: [],
	examples: ["interconnector migrate --dossier old-dossier"],
	effects: "writes",
	run: (context) => {
		const path = dossierPath(context.dossier);
		const done = migrateFolder(resolve(path));
		if (done.problem)
			throw new InputError([{ file: path, field: "format", value: String(done.from), problem: done.problem, fix: "nothing was written" }]);
		return {
			kind: "text",
			text:
				done.steps === 0
					? `${path} is at format ${done.to} already.`
					: `${path} went from format ${done.from} to ${done.to}; the files as they were are in ${done.kept}.`,
			data: done,
		};
	},
});
