import { type McpServer, ProtocolError, ProtocolErrorCode, ResourceTemplate } from "@modelcontextprotocol/server";
import type { Kept } from "../keep.ts";

const MIME = "application/json";

/** The dossier's sources, and each of its claims with the source it stands in. */
export function addResources(server: McpServer, kept: Kept): void {
	const json = (uri: URL, value: unknown) => ({ contents: [{ uri: uri.href, mimeType: MIME, text: JSON.stringify(value, null, "\t") }] });
	server.registerResource(
		"sources",
		"dossier://sources",
		{ title: "Sources", description: "every source of the dossier with its standpoint, grade and reach", mimeType: MIME },
		(uri) => json(uri, [...kept.current().dossier.sources.values()]),
	);
	server.registerResource(
		"claim",
		new ResourceTemplate("dossier://claims/{id}", { list: undefined }),
		{ title: "Claim", description: "one claim with its source, by its id or the first of its digits", mimeType: MIME },
		(uri, { id }) => {
			const given = decodeURIComponent(String(id)).replace(/^claim:/, "");
			const { dossier } = kept.current();
			const found = dossier.history.filter((claim) => claim.id.startsWith(`claim:${given}`));
			const claim = found[0];
			if (given === "" || !claim || found.length > 1)
				throw new ProtocolError(
					ProtocolErrorCode.InvalidParams,
					claim && given !== "" ? `${found.length} claims begin so; give more digits` : "no such claim",
				);
			return json(uri, { claim, source: dossier.sources.get(claim.source) });
		},
	);
}
