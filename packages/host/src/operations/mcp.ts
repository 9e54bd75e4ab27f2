import * as z from "zod";
import { defineHostOperation } from "./operation.ts";

export const mcp = defineHostOperation({
	id: "mcp",
	title: "MCP server",
	about:
		"Serve this dossier to a program that speaks the Model Context Protocol, over standard input and output. One tool an operation; what writes is offered only with --allow-writes.",
	input: z.strictObject({ allowWrites: z.boolean().default(false).describe("offer also the operations that write to the dossier") }),
	args: [],
	gives: ["text"],
	examples: ["interconnector mcp", "interconnector mcp --dossier dossiers/georgia --allow-writes"],
	effects: "serves",
	run: async ({ dossier, log, stop }, { allowWrites }) => {
		// Loaded here, so that no other command waits for it.
		const { serveMcp } = await import("../mcp/stdio.ts");
		await serveMcp(dossier, stop, { allowWrites, log });
		return { kind: "text", text: "The client has gone." };
	},
});
