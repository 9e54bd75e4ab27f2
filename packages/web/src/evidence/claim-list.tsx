import { Button, Text, UnstyledButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../session.tsx";
import type { ClaimRow } from "./claims.ts";
import classes from "./evidence.module.css";

/** At most so many claims are laid out before somebody asks for more. */
const STEP = 80;

/** The claims that were found; the one that is looked at is kept in sight. */
export function ClaimList({
	rows,
	chosen,
	onChoose,
	marks = {},
}: {
	readonly rows: readonly ClaimRow[];
	readonly chosen: string | undefined;
	readonly onChoose: (id: string) => void;
	/** A word on some of them, before what stands below each. */
	readonly marks?: Readonly<Record<string, string>>;
}) {
	const { about } = useSession();
	const [most, setMost] = useState(STEP);
	const place = rows.findIndex(({ id }) => id === chosen);
	// What was laid out stays so when a claim leaves the list, or the place in it would be lost.
	const deepest = useRef(0);
	deepest.current = Math.max(deepest.current, place + 20);
	const laid = rows.slice(0, Math.max(most, deepest.current));
	const list = useRef<HTMLElement>(null);
	const current = useRef<HTMLButtonElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another claim is looked at, or it moved
	useEffect(() => {
		const [frame, item] = [list.current, current.current];
		if (!frame || !item) return;
		// Only the list moves, never the page.
		const top = item.offsetTop - frame.offsetTop;
		if (top < frame.scrollTop) frame.scrollTop = top;
		else if (top + item.offsetHeight > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + item.offsetHeight - frame.clientHeight;
	}, [chosen, place]);
	const source = (id: string) => about.sources.find((one) => one.id === id);
	const noun = (is: string) => about.nouns.find((one) => one.is === is)?.title ?? is;
	return (
		<nav aria-label="claims" className={classes.list} ref={list}>
			{laid.map((row) => (
				<UnstyledButton
					key={row.id}
					ref={row.id === chosen ? current : null}
					className={classes.item ?? ""}
					aria-current={row.id === chosen}
					onClick={() => onChoose(row.id)}
				>
					<Text size="sm" lineClamp={2}>
						{row.stance === "against" ? "Denied: " : ""}
						{row.gist}
					</Text>
					<Text size="xs" c="dimmed" truncate>
						{marks[row.id] ? <b>{marks[row.id]} · </b> : null}
						{noun(row.noun)} · {source(row.source)?.title ?? row.source} ({source(row.source)?.reliability}), {row.at}
					</Text>
				</UnstyledButton>
			))}
			{rows.length > laid.length ? (
				<Button fullWidth size="compact-sm" variant="subtle" onClick={() => setMost(laid.length + STEP)}>
					{rows.length - laid.length} more
				</Button>
			) : null}
		</nav>
	);
}
