import { Button, Group, Loader, Select, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import { useView } from "../view/view.ts";
import { alike, type Thing, thingsOf } from "./duplicates.ts";
import { useBeside, useClaims } from "./use-claims.ts";
import type { Writing } from "./writing.ts";

/** Judge that two ids name one thing, after a look at what is said of each; and take such a judgement back. */
export function MergePane({ writing }: { readonly writing: Writing }) {
	const [view, change] = useView();
	const { rows } = useClaims({ registry: true });
	const { kept } = useBeside(true);
	const things = useMemo(() => thingsOf(rows ?? []), [rows]);
	const pairs = useMemo(() => alike(things), [things]);
	if (!rows) return <Loader size="sm" aria-label="looking" />;
	const [drop, keep] = [view.drop, view.keep].map((id) => things.find((one) => one.id === id));
	const data = things.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
	const merged = new Set(kept?.merges.map((one) => one.drop));
	const offers = pairs.filter(({ a, b }) => !merged.has(a.id) && !merged.has(b.id));
	const pick = (label: string, field: "drop" | "keep") => (
		<Select
			size="xs"
			flex="1 1 18rem"
			searchable
			clearable
			limit={50}
			label={label}
			placeholder="search by name or id"
			data={data}
			value={view[field] ?? null}
			onChange={(id) => change({ [field]: id ?? undefined })}
		/>
	);
	return (
		<Stack gap="md">
			<Text size="sm" c="dimmed">
				Where two ids name one thing, everything said of the first then counts for the second. No claim is edited, and it can be taken back.
			</Text>
			<Group gap="sm" align="end">
				{pick("The id that goes", "drop")}
				{pick("The id that stays", "keep")}
			</Group>
			{drop && keep && drop.id !== keep.id ? <Preview key={`${drop.id} ${keep.id}`} drop={drop} keep={keep} writing={writing} /> : null}
			{drop && drop.id === keep?.id ? <Text size="sm">Name two different ids.</Text> : null}
			<section aria-label="names that are alike">
				<Title order={3} size="h6" mb={4}>
					Names that are nearly the same
				</Title>
				{offers.length === 0 ? (
					<Text size="sm">No two things of one kind have nearly the same name. Choose two above if you know better.</Text>
				) : (
					offers.slice(0, 20).map(({ a, b }) => (
						<Group key={`${a.id} ${b.id}`} gap="sm" mb={8} wrap="nowrap" align="start">
							<Text size="sm" flex={1} style={{ overflowWrap: "anywhere" }}>
								{a.name} and {b.name}
								<Text span size="xs" c="dimmed" display="block">
									{a.id} · {b.id}
								</Text>
							</Text>
							<Button size="compact-xs" variant="default" onClick={() => change({ drop: a.id, keep: b.id })}>
								look at both
							</Button>
						</Group>
					))
				)}
				{offers.length > 20 ? <Text size="xs">{offers.length - 20} more pairs, less alike.</Text> : null}
			</section>
			<section aria-label="merges that stand">
				<Title order={3} size="h6" mb={4}>
					Merges that stand
				</Title>
				{kept?.merges.length ? (
					kept.merges.map((one) => (
						<Group key={`${one.drop} ${one.keep}`} gap="sm" mb={4}>
							<Text size="sm" style={{ overflowWrap: "anywhere" }}>
								{one.drop} is {one.keep}: {one.because} ({one.by}, {one.recorded})
							</Text>
							<Button
								size="compact-xs"
								variant="default"
								disabled={!writing.may || writing.busy}
								onClick={() =>
									writing.act(`unmerged ${one.drop}`, "unmerge", { drop: one.drop, keep: one.keep, because: "taken back in the workbench" })
								}
							>
								unmerge
							</Button>
						</Group>
					))
				) : (
					<Text size="sm">None.</Text>
				)}
			</section>
		</Stack>
	);
}

/** What a merge would do, before it is kept. */
function Preview({ drop, keep, writing }: { readonly drop: Thing; readonly keep: Thing; readonly writing: Writing }) {
	const [because, setBecause] = useState("");
	const { rows: of } = useClaims({ about: drop.id, registry: true });
	const { rows: with_ } = useClaims({ about: keep.id, registry: true });
	const alien = drop.id.split(":")[0] !== keep.id.split(":")[0];
	return (
		<form
			aria-label="preview of the merge"
			onSubmit={(event) => {
				event.preventDefault();
				writing.act(`merged ${drop.id} into ${keep.id}`, "merge", { drop: drop.id, keep: keep.id, because: because.trim() });
			}}
		>
			<Text size="sm">
				{of?.length ?? "…"} {of?.length === 1 ? "claim mentions" : "claims mention"} {drop.name} ({drop.id}); {of?.length === 1 ? "it" : "they"} would
				count for {keep.name} ({keep.id}), which {with_?.length ?? "…"} mention.
				{alien ? " The two are of different kinds: the check of the dossier may refuse that." : ""}
			</Text>
			<ul style={{ margin: "0.3rem 0" }}>
				{of?.slice(0, 5).map((one) => (
					<li key={one.id}>
						<Text size="xs">{one.gist}</Text>
					</li>
				))}
			</ul>
			<Group gap="sm" align="end">
				<TextInput
					size="xs"
					flex="1 1 16rem"
					required
					label="Why are they one thing?"
					value={because}
					onChange={(event) => setBecause(event.currentTarget.value)}
				/>
				<Button size="xs" type="submit" loading={writing.busy} disabled={!writing.may || because.trim() === ""}>
					Merge
				</Button>
			</Group>
		</form>
	);
}
