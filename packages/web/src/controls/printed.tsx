import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";

/** On paper, what the controls say on the screen: whose position, on which day, by which evidence. */
export function Printed() {
	const { about } = useSession();
	const [{ focal = about.focal, on = about.asOf, knownBy, level = "all", without, floor, edits }] = useView();
	const left = without?.split(",").length ?? 0;
	const parts = [
		`${about.names[focal] ?? focal}, as of ${on}${knownBy ? `, known by ${knownBy}` : ""}`,
		`level: ${level}`,
		left > 0 ? `without ${left} ${left === 1 ? "source or claim" : "sources or claims"}` : "all sources",
		...(floor ? [`grade ${floor} and up`] : []),
		...(edits ? ["with changes that were assumed"] : []),
	];
	return (
		<p className="printed">
			{about.title}. {parts.join("; ")}. Interconnector {about.version}, dossier {about.digest.slice(0, 19)}.
		</p>
	);
}
