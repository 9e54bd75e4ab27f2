import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { createEngine, FORMAT, InputError } from "@interconnector/engine";
import * as z from "zod";
import { disk } from "../store/layer.ts";
import { MIGRATIONS, migrateFolder } from "../store/migrate.ts";
import { dossierPath, nameOf, noFolder, readFolders } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

export const migrate = defineHostOperation({
	id: "migrate",
	title: "Migrate",
	about:
		"Bring a dossier up to the format that this version reads. What comes out is opened and checked before it is written; the files as they were are kept beside it. Dossiers that it includes go first.",
	input: z.strictObject({}),
	args: [],
	examples: ["interconnector migrate --dossier old-dossier"],
	effects: "writes",
	run: (context) => {
		const path = dossierPath(context.dossier);
		if (!existsSync(path) || !statSync(path).isDirectory()) throw new InputError([noFolder(path)]);
		const done = migrateFolder(resolve(path), MIGRATIONS, FORMAT, disk, (files) => {
			const included = (JSON.parse(files["dossier.json"] ?? "{}") as { includes?: string[] }).includes ?? [];
			createEngine().open([...included.flatMap((folder) => readFolders(join(path, folder))), { name: nameOf(path), files }]);
		});
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
