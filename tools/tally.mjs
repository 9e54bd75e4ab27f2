// Ends a test run with one plain line, for people and for machines that read logs.
export default class Tally {
	onTestRunEnd(modules) {
		const count = { passed: 0, failed: 0, skipped: 0 };
		for (const module of modules) {
			for (const test of module.children.allTests()) count[test.result().state] = (count[test.result().state] ?? 0) + 1;
			if (module.state() === "failed" && [...module.children.allTests("failed")].length === 0) count.failed++;
		}
		console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`);
	}
}
