import { Alert, Button, CopyButton, Group, Modal, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { mayWrite, Refused, read, write } from "../api.ts";
import { inFolder, READS_ONLY } from "../folder.ts";
import { saveBlob } from "../parts/save.ts";
import { viewNow } from "../view/view.ts";
import { worldOf } from "../view/world.ts";
import { type Format, formatsOf } from "./formats.ts";
import { bytesOf, type InlineFile } from "./inline.ts";

/** What the operation said of what it made: only these are shown. */
interface Made {
	readonly out?: string;
	readonly files?: readonly InlineFile[];
	readonly counts?: string;
	readonly claimsWithheld?: number;
}

/** Which options a format takes beside those of all: the program refuses the others with a reason. */
const TAKES: Readonly<Record<string, readonly ("finding" | "on" | "knownBy")[]>> = {
	csv: ["finding"],
	excel: ["finding"],
	gexf: ["on", "knownBy"],
	graphml: ["on", "knownBy"],
};

/** Everything that can leave: the view as a link, and the dossier or one answer in every format of the catalog. */
export function Exports({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
	const [formats, setFormats] = useState<readonly Format[]>();
	const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean }>();
	const [busy, setBusy] = useState<string>();
	const [internal, setInternal] = useState(false);
	const [finding, setFinding] = useState("");
	useEffect(() => {
		if (!opened || formats) return;
		read("openapi.json")
			.then((description) => setFormats(formatsOf(description)))
			.catch(() => setFormats([]));
	}, [opened, formats]);
	const run = async (id: string, inline: boolean) => {
		setBusy(`${id} ${inline}`);
		setSaid(undefined);
		const takes = TAKES[id] ?? [];
		const world = worldOf(viewNow());
		try {
			const made = (await write("export", {
				format: id,
				...(inline ? { inline } : {}),
				...(internal ? { includeInternal: true } : {}),
				...(takes.includes("finding") && finding.trim() ? { finding: finding.trim() } : {}),
				...(takes.includes("on") && world.on ? { on: world.on } : {}),
				...(takes.includes("knownBy") && world.knownBy ? { knownBy: world.knownBy } : {}),
			})) as Made;
			for (const file of made.files ?? []) saveBlob(file.name, new Blob([bytesOf(file)]));
			setSaid({ text: wordsOf(made), wrong: false });
		} catch (error) {
			const text = error instanceof Refused ? [error.message, ...error.details].join("\n") : (error as Error).message;
			setSaid({ text: `${text}\nNothing was written.`, wrong: true });
		}
		setBusy(undefined);
	};
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			size="lg"
			title={
				<Title order={2} size="h4" component="span">
					Export
				</Title>
			}
			closeButtonProps={{ "aria-label": "close" }}
		>
			<Stack gap="sm">
				<Group gap="xs">
					<CopyButton value={location.href}>
						{({ copied, copy }) => (
							<Button size="compact-sm" variant="default" onClick={copy}>
								{copied ? "Link copied" : "Copy this view as a link"}
							</Button>
						)}
					</CopyButton>
					<Button
						size="compact-sm"
						variant="default"
						onClick={() => {
							onClose();
							setTimeout(() => print(), 400);
						}}
					>
						Print this page
					</Button>
				</Group>
				<Text size="xs" c="dimmed">
					Figures have SVG and PNG below them, tables CSV. The cited brief has a page of its own. Here the whole dossier, for other programs; claims
					of restricted sources never leave.
				</Text>
				{!mayWrite() ? (
					<Alert color="orange" p="xs">
						<Text size="sm">{READS_ONLY}</Text>
					</Alert>
				) : null}
				<Group gap="md" align="end" display={inFolder ? "none" : "flex"}>
					<TextInput
						label="CSV, Excel: of this question only"
						placeholder="equidistance?level=systemic"
						size="xs"
						w={290}
						value={finding}
						onChange={(event) => setFinding(event.currentTarget.value)}
					/>
					<Switch
						size="xs"
						label="with claims of internal sources"
						checked={internal}
						onChange={(event) => setInternal(event.currentTarget.checked)}
						mb={6}
					/>
				</Group>
				{formats?.length === 0 && !inFolder ? (
					<Text size="sm">The program that writes files does not answer. Links, figures and tables can still be saved.</Text>
				) : null}
				<div>
					{formats?.map(({ id, about }) => (
						<Group key={id} justify="space-between" wrap="nowrap" py={5} style={{ borderTop: "1px solid var(--line)" }}>
							<div>
								<Text size="sm" fw={600}>
									{id}
								</Text>
								<Text size="xs">{about}</Text>
							</div>
							<Group gap={4} wrap="nowrap">
								{[true, false].map((inline) => (
									<Button
										key={String(inline)}
										size="compact-xs"
										variant="default"
										disabled={!mayWrite() || busy !== undefined}
										loading={busy === `${id} ${inline}`}
										onClick={() => run(id, inline)}
										aria-label={`${inline ? "save" : "to out/"} ${id}`}
									>
										{inline ? "save" : "to out/"}
									</Button>
								))}
							</Group>
						</Group>
					))}
				</div>
				{said ? (
					<Text size="sm" role={said.wrong ? "alert" : "status"} style={{ whiteSpace: "pre-wrap" }} c={said.wrong ? "orange.8" : "inherit"}>
						{said.text}
					</Text>
				) : null}
			</Stack>
		</Modal>
	);
}

/** Where it went and what is in it. */
function wordsOf({ out, files = [], counts, claimsWithheld = 0 }: Made): string {
	const where = out ? `Written to ${out}` : `Saved by the browser: ${files.map(({ name }) => name).join(", ")}`;
	const held = claimsWithheld > 0 ? ` Withheld: ${claimsWithheld} claims of restricted or internal sources.` : " Nothing was withheld.";
	return `${where}${counts ? ` (${counts})` : ""}.${held}`;
}
