import { Alert, Button, Group, Loader, Select, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { read } from "../api.ts";
import { inFolder } from "../folder.ts";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { AROUND, Around, aroundOf } from "./around.tsx";
import type { ClaimRow } from "./claims.ts";
import classes from "./evidence.module.css";
import { FieldInput } from "./field.tsx";
import { type Filled, factOf, filledOf, problemsOf } from "./filled.ts";
import { exampleWords, issuesByField } from "./form-words.ts";
import { fieldsOf, nounSchema } from "./schema.ts";
import { useClaims } from "./use-claims.ts";
import type { Writing } from "./writing.ts";

/** Add a claim by hand, or put a corrected one in the place of another: the form is made from the schema of the noun. */
export function AddPane({ writing }: { readonly writing: Writing }) {
	const [view] = useView();
	const [description, setDescription] = useState<unknown>();
	const [problem, setProblem] = useState<string>();
	useEffect(() => {
		read("openapi.json")
			.then(setDescription)
			.catch((error: Error) => setProblem(error.message));
	}, []);
	const { rows } = useClaims(view.replaces ? { registry: true } : undefined);
	const replaced = rows?.find(({ id }) => id === view.replaces);
	if (inFolder) return <Text size="sm">The form to add a claim comes from the program that opens the dossier: this copy has none.</Text>;
	if (problem)
		return <Text role="alert">The forms are made from the description of the server, which could not be read: {problem}. Nothing was changed.</Text>;
	if (!description || (view.replaces && !rows)) return <Loader size="sm" aria-label="making the form" />;
	return <Form key={view.replaces ?? ""} description={description} replaced={replaced} writing={writing} />;
}

function Form({
	description,
	replaced,
	writing,
}: {
	readonly description: unknown;
	readonly replaced: ClaimRow | undefined;
	readonly writing: Writing;
}) {
	const { about } = useSession();
	const [view, change] = useView();
	const is = replaced?.noun ?? view.noun ?? "tie";
	const noun = about.nouns.find((one) => one.is === is);
	const schema = nounSchema(description, is);
	const fields = schema ? fieldsOf(schema) : [];
	const [filled, setFilled] = useState<Filled>(() => (replaced ? filledOf(fields, replaced.says as never) : {}));
	const [claim, setClaim] = useState<Filled>(() => aroundOf(replaced));
	const [tried, setTried] = useState(false);
	const problems = problemsOf(fields, filled);
	const missing = problemsOf(AROUND, claim);
	const refused = issuesByField(writing.problem?.details ?? []);
	const put = (name: string) => (value: string | readonly string[]) => setFilled((before) => ({ ...before, [name]: value }));
	const tell = (name: string, value: string) => setClaim((before) => ({ ...before, [name]: value }));
	const save = async () => {
		setTried(true);
		if (Object.keys(problems).length + Object.keys(missing).length > 0) return;
		const answer = await writing.act(replaced ? "corrected a claim" : `added a claim (${noun?.title})`, "add", {
			says: JSON.stringify(factOf(is, fields, filled)),
			...Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== "")),
			...(replaced ? { replaces: replaced.id } : {}),
		});
		if (answer)
			change({
				tab: undefined,
				claim: String(answer.claim),
				replaces: undefined,
				noun: undefined,
				q: undefined,
				about: undefined,
				source: undefined,
			});
	};
	return (
		<form
			aria-label={replaced ? "correct a claim" : "add a claim"}
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<Stack gap="sm">
				{replaced ? (
					<Alert variant="light" color="blue" p="xs" title="A corrected claim in the place of this one">
						<Text size="sm">
							{replaced.gist} Claims are never edited: the old one stays on record as replaced. Change something of the fact, its source, place or
							stance.
						</Text>
						<Button size="compact-xs" variant="default" mt={4} onClick={() => change({ replaces: undefined })}>
							add another claim instead
						</Button>
					</Alert>
				) : (
					<Select
						size="xs"
						maw={320}
						label="What kind of fact is it?"
						searchable
						allowDeselect={false}
						data={about.nouns.map((one) => ({ value: one.is, label: one.title }))}
						value={is}
						onChange={(next) => {
							change({ noun: next ?? undefined });
							setFilled({});
							setTried(false);
						}}
					/>
				)}
				<Text size="sm">{noun?.about}</Text>
				<Text size="xs" c="dimmed">
					For example: {exampleWords(noun?.example ?? {}, about.names)}
				</Text>
				<div className={classes.fields}>
					{fields.map((field) => (
						<FieldInput
							key={`${is} ${field.name}`}
							field={field}
							value={filled[field.name]}
							example={noun?.example}
							error={(tried ? problems[field.name] : undefined) ?? refused[field.name]}
							onChange={put(field.name)}
						/>
					))}
				</div>
				<Around claim={claim} problem={(name) => (tried ? missing[name] : undefined) ?? refused[name]} onTell={tell} />
				{writing.problem?.details.some((one) => one.includes("nothing to change")) ? (
					<Text size="sm">
						The same claim, word for word, is on record. If it was rejected, find it under Claims among those rejected or replaced, and accept it.
					</Text>
				) : null}
				<Group gap="sm">
					<Button type="submit" size="sm" disabled={!writing.may} loading={writing.busy}>
						{replaced ? "Put it in its place" : "Add the claim"}
					</Button>
					{tried && Object.keys(problems).length + Object.keys(missing).length > 0 ? (
						<Text size="sm" role="alert">
							{Object.keys(problems).length + Object.keys(missing).length} fields need something; nothing was written.
						</Text>
					) : null}
				</Group>
			</Stack>
		</form>
	);
}
