import { Anchor, Button, Loader, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useRef } from "react";
import { useView } from "../view/view.ts";
import { ClaimDetail } from "./claim-detail.tsx";
import { ClaimList } from "./claim-list.tsx";
import { type ClaimRow, inputOf, stepped } from "./claims.ts";
import classes from "./evidence.module.css";
import { Filters } from "./filters.tsx";
import type { Gone } from "./log.ts";
import { Review } from "./review.tsx";
import { useBeside, useClaims, useDocumentsFirst } from "./use-claims.ts";
import type { Writing } from "./writing.ts";

const asRow = ({ claim }: Gone): ClaimRow => ({ ...claim, noun: claim.says.is, key: "" });

/** Claims at the left, the one that is looked at at the right, with a verdict at a key. */
export function ClaimsPane({ writing }: { readonly writing: Writing }) {
	const [view, change] = useView();
	const gone = view.standing === "gone";
	const { rows, problem } = useClaims(gone ? undefined : inputOf(view));
	const { kept } = useBeside(gone || view.claim !== undefined);
	const documents = useDocumentsFirst(rows);
	const list = gone ? kept?.gone.map(asRow).filter((row) => fits(row, view)) : documents;
	const ids: readonly string[] = list?.map(({ id }) => id) ?? [];
	const place = useRef(0);
	const last = useRef<ClaimRow>(undefined);
	const verdict = kept?.gone.find(({ claim }) => claim.id === view.claim);
	const found = list?.find(({ id }) => id === view.claim) ?? (verdict ? asRow(verdict) : undefined);
	// A claim that was just rejected has left the list: it stays in sight until somebody goes on.
	if (found) last.current = found;
	const chosen = found ?? (last.current?.id === view.claim ? last.current : undefined);
	if (view.claim !== undefined && ids.includes(view.claim)) place.current = ids.indexOf(view.claim);
	const choose = (id: string | undefined) => change({ claim: id }, true);
	const step = (by: 1 | -1) => choose(stepped(ids, view.claim, place.current, by));
	useHotkeys([
		["j", () => step(1)],
		["k", () => step(-1)],
		["u", () => writing.undo()],
	]);
	return (
		<div className={classes.split} {...(chosen ? { "data-chosen": true } : {})}>
			<div className={classes.pane}>
				<Filters />
				<Text size="sm" my={6} role="status">
					{list ? `${list.length} ${list.length === 1 ? "claim" : "claims"}` : "looking …"}
				</Text>
				{problem ? <Text role="alert">{problem}</Text> : null}
				{!list ? (
					<Loader size="sm" aria-label="looking" />
				) : list.length === 0 ? (
					<Text size="sm">
						{gone ? "Nothing was rejected or replaced so far." : "No claim fits. Use fewer words, or "}
						{gone ? null : (
							<Anchor component="button" size="sm" onClick={() => change({ q: undefined, noun: undefined, source: undefined, about: undefined })}>
								list all claims
							</Anchor>
						)}
					</Text>
				) : (
					<ClaimList rows={list} chosen={view.claim} onChoose={choose} />
				)}
			</div>
			<div style={{ minWidth: 0 }}>
				{chosen ? (
					<>
						<div className={classes.only}>
							<Button size="compact-sm" variant="subtle" onClick={() => choose(undefined)} mb="xs">
								← the list
							</Button>
						</div>
						<ClaimDetail claim={chosen} gone={verdict}>
							<Review key={chosen.id} claim={chosen} gone={verdict} writing={writing} onStep={step} />
						</ClaimDetail>
					</>
				) : (
					<Text size="sm" c="dimmed">
						Choose a claim to see where it stands in its source, what others say of the same thing, and which numbers rest on it. J and K go down and
						up the list.
					</Text>
				)}
			</div>
		</div>
	);
}

/** The filters of the list, for claims that no longer stand. */
function fits(row: ClaimRow, { q, noun, source, about }: Readonly<Record<string, string | undefined>>): boolean {
	const whole = `${row.gist} ${JSON.stringify(row.says)}`;
	return (
		(!noun || row.noun === noun) &&
		(!source || row.source === source) &&
		(!about || whole.includes(`"${about}"`)) &&
		(q ?? "")
			.toLowerCase()
			.split(/\s+/)
			.every((word) => whole.toLowerCase().includes(word))
	);
}
