/**
 * Options for Node under which redraws of the evidence take the least work. They make much that lives shortly, so that room for it is
 * given, and much that stays to the end, so that it is not looked through early for what could go. And they run very much code a few
 * thousand times each, which costs more to compile for the best than it gains: on two threads, half of all processor time went into that,
 * twice over (decision 0033). Node knows the first option since 20 and tells of it in its manual. The others are V8's own, and Node refuses
 * to start with one that it does not know, so they are given only on the line of V8 where they were tried.
 */
const [major = 0] = process.versions.v8.split(".").map(Number);
/** How V8 is to compile; it may be told so at any time. */
export const COMPILING = major === 11 ? ["--interrupt-budget=800000", "--max-inlined-bytecode-size-cumulative=300"] : [];
export const V8 = ["--max-semi-space-size=64", ...(major === 11 ? ["--min-semi-space-size=32", "--initial-old-space-size=512"] : []), ...COMPILING];
