import { useEffect, useMemo, useState } from "react";
import { useRun } from "../engine/hooks.ts";
import type { ClaimRow } from "../evidence/claims.ts";
import { useSession } from "../session.tsx";
import { heardIn } from "../view/heard.ts";
import type { View } from "../view/view.ts";
import { atlas, type Shape } from "./atlas.ts";
import { type Ways, waysOn } from "./legs.ts";

/** Claims of one noun, as the catalog lists them. */
function useClaims(noun: string): readonly ClaimRow[] | undefined {
	const { output } = useRun("claims", { noun });
	return output?.kind === "table" ? (output.rows as unknown as readonly ClaimRow[]) : undefined;
}

/** The ways of the dossier on the day of the view; undefined while they are read. */
export function useWays(view: View): Ways | undefined {
	const { about } = useSession();
	const [leg, control, place, corridor] = [useClaims("leg"), useClaims("control"), useClaims("place"), useClaims("corridor")];
	const { on, knownBy, without, floor } = view;
	return useMemo(() => {
		if (!leg || !control || !place || !corridor) return undefined;
		return waysOn({ leg, control, place, corridor }, heardIn({ on, knownBy, without, floor }, about), about.sources);
	}, [leg, control, place, corridor, on, knownBy, without, floor, about]);
}

/** The atlas, once it is there, or why it is not. */
export function useAtlas(): { readonly shapes?: readonly Shape[]; readonly problem?: string } {
	const [state, setState] = useState<{ shapes?: readonly Shape[]; problem?: string }>({});
	useEffect(() => {
		atlas().then(
			(shapes) => setState({ shapes }),
			(error: Error) => setState({ problem: error.message }),
		);
	}, []);
	return state;
}
