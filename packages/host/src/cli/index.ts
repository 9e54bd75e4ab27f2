import { helped } from "./help.ts";

const argv = process.argv.slice(2);
// A reader that closes early (head, a pager) is not an error.
process.stdout.on("error", async (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	process.exitCode = 2;
	const { tell } = await import("./refusal.ts");
	process.exit(tell(Object.assign(error, { path: "standard output" }), argv.includes("--json")));
});
// Where nothing can be told, the exit code is left.
process.stderr.on("error", () => {});
if (!helped(argv)) {
	await import("./tuning.ts");
	const { main } = await import("./main.ts");
	process.exitCode = await main(argv);
}
