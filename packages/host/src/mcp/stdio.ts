import { Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { keepOpen } from "../keep.ts";
import { openDossier } from "../store/read.ts";
import { type McpOptions, mcpServer } from "./server.ts";

/** Serve a dossier over standard input and output until the client goes away or `stop` is signalled. */
export async function serveMcp(dossier: string | undefined, stop: AbortSignal, options: McpOptions): Promise<void> {
	const kept = keepOpen(openDossier(dossier));
	const gone = new Promise<void>((done) => {
		process.stdin.once("end", done);
		process.stdin.once("close", done);
		stop.addEventListener("abort", () => done(), { once: true });
	});
	const serving = serveStdio(() => mcpServer(kept, options), {
		transport: new StdioServerTransport(process.stdin, protocolOnly()),
		onerror: (error) => options.log(`mcp: ${error.message}`),
	});
	await gone;
	await serving.close();
	process.stdin.destroy();
}

/**
 * Standard output for the protocol alone. Everything else in this process that writes there (console.log, a library, what the
 * command line prints at the end) goes to standard error from now on, since one stray line would break the client.
 */
function protocolOnly(): Writable {
	const write = process.stdout.write.bind(process.stdout);
	process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
	const protocol = new Writable({
		write: (chunk: Uint8Array, _encoding, done) => {
			write(chunk, done);
		},
	});
	// Each answer waits here until the one before it is read; of calls made at once there may be any number.
	protocol.setMaxListeners(0);
	return protocol;
}
