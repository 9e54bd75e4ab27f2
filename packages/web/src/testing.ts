import { createEngine, type Dossier, type Finding } from "@interconnector/engine";

/** The shipped dossier and an engine, for tests only: pages get theirs from the worker. */
const files = import.meta.glob("../../../dossiers/{core,azerbaijan}/*.{json,jsonl}", { query: "?raw", import: "default", eager: true });
const folder = (name: string) => ({
	name,
	files: Object.fromEntries(
		Object.entries(files).flatMap(([path, text]) => (path.includes(`/${name}/`) ? [[path.split("/").at(-1) as string, text as string]] : [])),
	),
});

const engine = createEngine();
export const dossier: Dossier = engine.open([folder("core"), folder("azerbaijan")]);

/** Ask of the shipped dossier as a page would, by default without redraws. */
export function ask(question: string, values: Readonly<Record<string, unknown>> = {}): Finding {
	const steps = engine.asking(dossier, engine.question(dossier, question, { draws: "0", ...values }));
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
