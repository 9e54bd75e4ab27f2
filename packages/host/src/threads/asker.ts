// One thread of several that answer the questions of a list: opens the dossier for itself, takes questions until none is left.
import { parentPort, workerData } from "node:worker_threads";
import { openDossier } from "../store/read.ts";
import { type Share, take } from "./share.ts";

const share = workerData as Share;
const { engine, dossier } = openDossier(share.path);
for (let question = take(share); question !== undefined; question = take(share)) parentPort?.postMessage(engine.ask(dossier, question));
