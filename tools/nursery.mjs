/**
 * Options for Node under which redraws of the evidence, which make much that lives shortly, spend a third less time on clearing it away.
 * Node knows the first since 20 and tells of it in its manual. The second is V8's own, and Node refuses to start with one that it does not know,
 * so it is given only on the line of V8 where it was tried.
 */
const [major = 0] = process.versions.v8.split(".").map(Number);
export const NURSERY = ["--max-semi-space-size=64", ...(major === 11 ? ["--min-semi-space-size=32"] : [])];
