import { VERSION } from "@interconnector/engine";
import { McpServer, type ServerContext, type StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import { show } from "../cli/show.ts";
import type { Kept } from "../keep.ts";
import { type Call, OFFERED, type Offer } from "../offers.ts";
import { jsonOf } from "../output.ts";
import { withoutPaths } from "../paths.ts";
import { problemOf } from "../problem.ts";
import { addResources } from "./resources.ts";
import { restsOf } from "./rests.ts";
import { givenTo, toolDescription, toolInput } from "./tool.ts";

export interface McpOptions {
	/** Offer also what writes. */
	readonly allowWrites: boolean;
	/** A line for the person at the machine, on standard error. */
	readonly log: (line: string) => void;
}

/**
 * The MCP face: one tool an operation of both catalogs, the dossier's sources and claims as resources.
 * Answers are the same values as the command line's --json, with a text that carries claim ids: findings, not prose.
 * No output schema is declared: it would repeat the schema of every noun in every tool, and the list of tools is read by a model.
 */
export function mcpServer(kept: Kept, { allowWrites, log }: McpOptions): McpServer {
	const server = new McpServer(
		{ name: "interconnector", title: "Interconnector", version: VERSION },
		{
			instructions:
				"Evidence on foreign policy with sources. Numbers have ranges and rest on claims: cite claim ids, and follow a number to its sources by its address before relying on it. A silent cell means that the evidence does not reach, never zero.",
		},
	);
	for (const offer of OFFERED) {
		if (offer.effects === "writes" && !allowWrites) continue;
		server.registerTool(
			offer.id,
			{
				title: offer.title,
				description: toolDescription(offer, kept.current().engine),
				inputSchema: asItComes(toolInput(offer, kept.current().engine)),
				annotations: { title: offer.title, readOnlyHint: offer.effects === "reads", openWorldHint: false },
			},
			(args, { mcpReq }) => answer(offer, args, mcpReq.signal, teller(mcpReq)),
		);
	}
	addResources(server, kept);

	async function answer(offer: Offer, args: Readonly<Record<string, unknown>>, stop: AbortSignal, progress: Call["progress"]) {
		try {
			const { own, values } = givenTo(offer, args);
			const output = await offer.run(kept, own, values, { log, stop, progress });
			const rests = restsOf(output);
			const text = [show(output), ...(rests.length > 0 ? ["", `rests: ${rests.join(" ")}`] : [])].join("\n");
			return { content: [{ type: "text" as const, text }], structuredContent: jsonOf(output) };
		} catch (error) {
			const { blame: _, ...said } = withoutPaths(problemOf(error, log), kept.path);
			const lines = (said.issues ?? []).map((issue) => `- ${issue.field || "(whole input)"} = ${issue.value}: ${issue.problem}; ${issue.fix}`);
			return {
				isError: true,
				content: [{ type: "text" as const, text: [[said.error, said.kept, said.fix].filter(Boolean).join("; "), ...lines].join("\n") }],
				structuredContent: said,
			};
		}
	}
	return server;
}

/** How far a call is, told to a client that gave a token for it. Telling it is a courtesy: a client that left is no error. */
function teller({ _meta, notify }: Pick<ServerContext["mcpReq"], "_meta" | "notify">): Call["progress"] {
	const progressToken = _meta?.progressToken;
	if (progressToken === undefined) return undefined;
	return (progress, total) => {
		notify({ method: "notifications/progress", params: { progressToken, progress, total, message: `${progress} of ${total} redraws` } }).catch(
			() => undefined,
		);
	};
}

/** The schema is told to the client, but checked by the operation, whose refusals name every problem and what to do. */
function asItComes(schema: Record<string, unknown>): StandardSchemaWithJSON<Record<string, unknown>> {
	return {
		"~standard": {
			version: 1,
			vendor: "interconnector",
			validate: (value) =>
				typeof value === "object" && value !== null && !Array.isArray(value)
					? { value: value as Record<string, unknown> }
					: { issues: [{ message: "expected an object with the inputs by name" }] },
			jsonSchema: { input: () => schema, output: () => schema },
		},
	};
}
