import { ActsStrip } from "./acts-strip.tsx";
import { SpansStrip } from "./spans-strip.tsx";

/** What lasted, above what happened: both by the same days. */
export function SpansAndActs() {
	return (
		<>
			<SpansStrip />
			<ActsStrip />
		</>
	);
}
