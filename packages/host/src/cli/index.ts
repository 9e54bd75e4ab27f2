import { helped } from "./help.ts";

// A reader that closes early (head, a pager) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
const argv = process.argv.slice(2);
if (!helped(argv)) {
	await import("./tuning.ts");
	const { main } = await import("./main.ts");
	process.exitCode = await main(argv);
}
