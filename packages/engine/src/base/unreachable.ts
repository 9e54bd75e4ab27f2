/** The last branch of every exhaustive switch. Reaching it is our bug, so it throws. */
export function unreachable(value: never): never {
	throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
