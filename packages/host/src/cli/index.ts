import "./tuning.ts";
import { main } from "./main.ts";

// A reader that closes early (head, a pager) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
process.exitCode = await main(process.argv.slice(2));
