import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("./", import.meta.url);
const files = (readdirSync(root, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"));
const imports = files.flatMap((file) =>
	[...readFileSync(new URL(file, root), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => ({ file, to: match[1] as string })),
);

it("the workbench uses the public names of the engine, and nothing of the host or of Node", () => {
	expect(imports.length).toBeGreaterThan(60);
	expect(imports.filter(({ to }) => /host|^node:|engine\/src/.test(to))).toEqual([]);
});

it("shapes, parts and forms know no lens by name", () => {
	const folder = new URL("../../engine/src/lenses/", root);
	const ids = readdirSync(folder).filter(
		(file) => /^[a-z-]+\.ts$/.test(file) && readFileSync(new URL(file, folder), "utf8").includes("= defineLens("),
	);
	expect(ids.length).toBeGreaterThan(30);
	const generic = files.filter((file) => /^(shapes|form|engine|view)\//.test(file));
	expect(generic.length).toBeGreaterThan(5);
	const named = generic.flatMap((file) => {
		const text = readFileSync(new URL(file, root), "utf8");
		return ids
			.map((id) => id.replace(".ts", ""))
			.filter((id) => text.includes(`"${id}"`))
			.map((id) => `${file}: ${id}`);
	});
	// The wheel is the figure of one lens, as `figureFor` of the engine has it.
	expect(named).toEqual(["shapes/part.tsx: vectors"]);
});
