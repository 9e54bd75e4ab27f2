import { type Opened, openDossier } from "../store/read.ts";
import type { HostContext } from "./operation.ts";

/** Open the dossier that an operation is given, and tell the person what was noticed while reading it. */
export function openNamed({ dossier, log }: HostContext): Opened {
	const opened = openDossier(dossier);
	for (const { says } of opened.notices) log(says);
	return opened;
}
