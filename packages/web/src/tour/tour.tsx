import { Button, Group, Portal, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useSession } from "../session.tsx";
import { change, viewNow } from "../view/view.ts";
import { outline } from "./outline.ts";
import { STEPS, viewOf } from "./steps.ts";
import classes from "./tour.module.css";

/** Where the tour is: offered on a first visit, at a stop, or away. */
export type At = number | "offered" | undefined;

/** Nothing of the view as it stands. */
const gone = () => Object.fromEntries(Object.keys(viewNow()).map((key) => [key, undefined]));

/** A card in the corner: the offer of a first visit, or one stop. Arrows turn it, Escape ends it; nothing behind it is locked. */
export function Tour({ at, onTurn }: { readonly at: At; readonly onTurn: (at: At) => void }) {
	const { about } = useSession();
	const card = useRef<HTMLDivElement>(null);
	const step = typeof at === "number" ? STEPS[at] : undefined;
	const before = useRef<Readonly<Record<string, string>>>({});
	const was = useRef<At>(undefined);
	const show = (next: number) => {
		if (typeof was.current !== "number") before.current = viewNow();
		change({ ...gone(), ...viewOf(STEPS[next] as (typeof STEPS)[number], about) });
		onTurn(next);
	};
	const end = () => {
		if (step) change({ ...gone(), ...before.current });
		onTurn(undefined);
	};
	useEffect(() => outline(step?.at), [step]);
	useEffect(() => {
		if (step) card.current?.focus({ preventScroll: true });
	}, [step]);
	const turn = useRef({ show, end });
	turn.current = { show, end };
	// It is started from elsewhere too: then its first stop is still to be gone to.
	useEffect(() => {
		if (typeof at === "number" && typeof was.current !== "number") turn.current.show(at);
		was.current = at;
	}, [at]);
	useEffect(() => {
		if (typeof at !== "number") return;
		const hear = (event: KeyboardEvent) => {
			if ((event.target as HTMLElement).closest("input, textarea, select, [role=slider]")) return;
			if (event.key === "ArrowRight" && at < STEPS.length - 1) turn.current.show(at + 1);
			else if (event.key === "ArrowLeft" && at > 0) turn.current.show(at - 1);
			else if (event.key === "Escape") turn.current.end();
		};
		addEventListener("keydown", hear);
		return () => removeEventListener("keydown", hear);
	}, [at]);
	if (at === undefined) return null;
	return (
		<Portal>
			<section
				ref={card}
				tabIndex={-1}
				className={`${classes.card} ${step?.why ? classes.left : ""}`}
				aria-label="tour"
				aria-live="polite"
				data-noprint
			>
				{step && typeof at === "number" ? (
					<>
						<Text size="xs" c="dimmed">
							{at + 1} of {STEPS.length}
						</Text>
						<Text fw={650}>{step.title}</Text>
						<Text size="sm" my={6}>
							{step.text}
						</Text>
						<Group justify="space-between">
							<Button size="compact-sm" variant="subtle" onClick={end}>
								{at === STEPS.length - 1 ? "back to where I was" : "leave"}
							</Button>
							<Group gap="xs">
								<Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => show(at - 1)}>
									Back
								</Button>
								{at < STEPS.length - 1 ? (
									<Button size="compact-sm" onClick={() => show(at + 1)}>
										Next
									</Button>
								) : (
									<Button size="compact-sm" onClick={() => onTurn(undefined)}>
										Stay here
									</Button>
								)}
							</Group>
						</Group>
					</>
				) : (
					<>
						<Text fw={650}>Here for the first time?</Text>
						<Text size="sm" my={6}>
							Two minutes through the workbench on this dossier. It stands in the header again later.
						</Text>
						<Group gap="xs">
							<Button size="compact-sm" onClick={() => onTurn(0)}>
								Take the tour
							</Button>
							<Button size="compact-sm" variant="subtle" onClick={() => onTurn(undefined)}>
								No, thank you
							</Button>
						</Group>
					</>
				)}
			</section>
		</Portal>
	);
}
