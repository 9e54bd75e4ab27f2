import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Finding, type Question, questionText } from "@interconnector/engine";
import { drive, type Watch } from "../drive.ts";
import type { Opened } from "../store/read.ts";
import { type Share, take } from "./share.ts";

/** Fewer questions are answered sooner than another thread has opened the dossier. */
const FEW = 8;
/** Each thread holds a dossier and its worlds, some hundred megabytes. */
const MOST = 4;
/** Room for what lives shortly in a thread, as `tools/v8.mjs` gives it to the program, in megabytes. */
const YOUNG = 192;

/** The program of a thread stands beside the built program; where it is run from its sources there is none. */
const BESIDE = fileURLToPath(new URL("./asker.mjs", import.meta.url));

/**
 * Answer questions on as many threads as the machine has cores, so that the engine has the findings when it is asked. Answers are
 * the same on every thread: a finding follows from dossier and question alone. What a thread fails at is worked out where it is
 * asked. Resolves to how many threads answered; 1 where it does not pay, and then nothing was done.
 */
export async function askTogether(
	{ engine, dossier, path }: Opened,
	asked: readonly Question[],
	{
		progress,
		stop,
		threads = Math.min(MOST, availableParallelism()),
		script = BESIDE,
	}: Watch & { readonly threads?: number; readonly script?: string } = {},
): Promise<number> {
	const questions = asked.filter((question) => !engine.knows(dossier, question)).map(questionText);
	if (threads < 2 || questions.length < FEW || !existsSync(script)) return 1;
	const share: Share = { path, questions, next: new Int32Array(new SharedArrayBuffer(4)) };
	let done = 0;
	const tell = () => progress?.(++done, questions.length);
	const others = Array.from({ length: threads - 1 }, () => {
		const worker = new Worker(script, { workerData: share, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
		worker.on("message", (finding: Finding) => {
			engine.remember(dossier, finding);
			tell();
		});
		return { worker, left: new Promise<void>((resolve) => worker.on("error", () => {}).on("exit", () => resolve())) };
	});
	try {
		for (let question = take(share); question !== undefined; question = take(share)) {
			const steps = engine.asking(dossier, engine.question(dossier, question));
			await drive(steps, { stop });
			tell();
		}
		await Promise.all(others.map(({ left }) => left));
	} finally {
		for (const { worker } of others) await worker.terminate();
	}
	return threads;
}
