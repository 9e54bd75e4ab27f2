import "./no-eval.ts";
import { createEngine, type Dossier, InputError, OPERATIONS, type Output, type Step } from "@interconnector/engine";
import { aboutOf } from "./about.ts";
import type { Answer, Told } from "./messages.ts";

/** The engine's thread: opens a dossier from its texts and runs any pure operation of the catalog, step by step. */
const engine = createEngine();
let dossier: Dossier | undefined;
/** Work under way: its steps, and when the answer so far was last said. */
interface Job {
	readonly steps: Generator<Step, Output>;
	readonly background: boolean;
	said: number;
}
const work = new Map<number, Job>();
let busy = false;
/** Work in the background begins when nobody has asked for anything for so long, in milliseconds: the first view is answered by then. */
const QUIET = 500;
/** The answer so far is said at once and then again after so long, in milliseconds: a page that draws all of them draws nothing else. */
const AGAIN = 150;
let lastAsked = 0;
let later: ReturnType<typeof setTimeout> | undefined;
const say = (answer: Answer) => postMessage(answer);
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => turn();

addEventListener("message", ({ data }: MessageEvent<Told>) => {
	if (data.do === "stop") {
		work.delete(data.id);
		return;
	}
	told(data.id, () => {
		if (data.do === "open") {
			work.clear();
			dossier = engine.open(JSON.parse(typeof data.json === "string" ? data.json : new TextDecoder().decode(data.json)));
			lastAsked = performance.now();
			say({ id: data.id, kind: "opened", about: aboutOf(engine, dossier) });
			return;
		}
		const operation = OPERATIONS.find(({ id }) => id === data.operation);
		if (!operation || !dossier) throw new Error(dossier ? `no operation ${data.operation}` : "no dossier is open");
		const made = operation.run({ engine, dossier }, operation.input.parse(data.input) as never, data.values);
		if (!("next" in made)) return say({ id: data.id, kind: "done", output: made });
		if (!data.background) lastAsked = performance.now();
		work.set(data.id, { steps: made, background: data.background, said: Number.NEGATIVE_INFINITY });
		wake();
	});
});

/** One step of the newest work that somebody waits for, else of what runs in the background; then let messages in. */
function turn(): void {
	busy = false;
	const waiting = [...work];
	const [id, one] = waiting.findLast(([, { background }]) => !background) ?? waiting[0] ?? [];
	if (id === undefined || !one) return;
	const quiet = performance.now() - lastAsked;
	if (one.background && quiet < QUIET) {
		clearTimeout(later);
		later = setTimeout(wake, QUIET - quiet);
		return;
	}
	told(id, () => {
		const step = one.steps.next();
		if (step.done) {
			work.delete(id);
			say({ id, kind: "done", output: step.value });
		} else if (performance.now() - one.said > AGAIN) {
			say({ id, kind: "partial", output: step.value.partial(), done: step.value.done, total: step.value.total });
			one.said = performance.now();
		}
	});
	if (!one.background) lastAsked = performance.now();
	if (work.size > 0) wake();
}

function wake(): void {
	if (busy) return;
	busy = true;
	port2.postMessage(null);
}

function told(id: number, act: () => void): void {
	try {
		act();
	} catch (error) {
		work.delete(id);
		if (error instanceof InputError) say({ id, kind: "refused", issues: error.issues });
		else say({ id, kind: "failed", message: (error as Error).stack ?? String(error) });
	}
}
