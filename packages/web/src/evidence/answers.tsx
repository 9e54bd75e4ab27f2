import { createContext, type ReactNode, useContext, useState } from "react";
import { type Answers, useAnswers } from "./use-rests.ts";

interface Wanted extends Answers {
	readonly wanted: boolean;
	readonly want: () => void;
}

const Current = createContext<Wanted | undefined>(undefined);

/** Once somebody asked what rests on a claim, the answers are kept for the next one, and asked anew after a change. */
export function AnswersProvider({ children }: { readonly children: ReactNode }) {
	const [wanted, setWanted] = useState(false);
	const answers = useAnswers(wanted);
	return <Current value={{ ...answers, wanted, want: () => setWanted(true) }}>{children}</Current>;
}

export function useAnswersOf(): Wanted {
	const answers = useContext(Current);
	if (!answers) throw new Error("used outside of the answers");
	return answers;
}
