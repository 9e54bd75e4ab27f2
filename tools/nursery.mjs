/**
 * Options for Node under which redraws of the evidence, which make much that lives shortly, spend a third less time on clearing it away.
 * Only on the lines of V8 where they were tried: others refuse to start with options that they do not know.
 */
const [major = 0] = process.versions.v8.split(".").map(Number);
export const NURSERY = major >= 11 && major <= 13 ? ["--max-semi-space-size=64", "--min-semi-space-size=32"] : [];
