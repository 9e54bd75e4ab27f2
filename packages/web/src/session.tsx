import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { dossierJson } from "./api.ts";
import { opened, thread } from "./begin.ts";
import type { About } from "./engine/messages.ts";
import type { Thread } from "./engine/thread.ts";

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
	const [about, setAbout] = useState<About>();
	const [problem, setProblem] = useState<string>();
	const session = useMemo(() => {
		const reopen = async () => setAbout(await thread.open(await dossierJson()));
		return about ? { about, thread, reopen } : { reopen };
	}, [about]);
	// Opened once; afterwards only when something was written.
	useEffect(() => {
		opened.then(setAbout, (error: Error) => setProblem(error.message));
	}, []);
	if (!("about" in session)) return waiting(problem);
	return <Current value={session as Session}>{children}</Current>;
}
