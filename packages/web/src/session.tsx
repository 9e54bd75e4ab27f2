import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { dossierTexts } from "./api.ts";
import type { About } from "./engine/messages.ts";
import { Thread } from "./engine/thread.ts";

/** The opened dossier and the thread that answers of it. `reopen` after something was written. */
export interface Session {
	readonly about: About;
	readonly thread: Thread;
	readonly reopen: () => Promise<void>;
}

const Current = createContext<Session | undefined>(undefined);

export function useSession(): Session {
	const session = useContext(Current);
	if (!session) throw new Error("used outside of a session");
	return session;
}

/** Opens the dossier, then shows what is inside. */
export function SessionProvider({ children, waiting }: { readonly children: ReactNode; readonly waiting: (problem?: string) => ReactNode }) {
	const thread = useMemo(() => new Thread(), []);
	const [about, setAbout] = useState<About>();
	const [problem, setProblem] = useState<string>();
	const session = useMemo(() => {
		const reopen = async () => setAbout(await thread.open(await dossierTexts()));
		return about ? { about, thread, reopen } : { reopen };
	}, [about, thread]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: opened once; afterwards only when something was written
	useEffect(() => {
		session.reopen().catch((error: Error) => setProblem(error.message));
	}, []);
	if (!("about" in session)) return waiting(problem);
	return <Current value={session as Session}>{children}</Current>;
}
