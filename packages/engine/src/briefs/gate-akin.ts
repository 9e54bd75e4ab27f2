import type { ClaimGround } from "./gate-context.ts";

/** Claims with those on the same thing: what is measured of a leg stands beside what is said of it. */
export function withKin(held: ReadonlySet<ClaimGround>, claims: readonly ClaimGround[]): ReadonlySet<ClaimGround> {
	return new Set([...held, ...claims.filter((claim) => [...held].some((one) => areKin(claim, one)))]);
}

/** Whether one of two claims is of the thing that the other is about. */
export function areKin(a: ClaimGround, b: ClaimGround): boolean {
	const own = ({ fact }: ClaimGround) => ("id" in fact ? fact.id : "");
	const of = ({ fact }: ClaimGround) => ("of" in fact ? fact.of : "leg" in fact ? fact.leg : "");
	return (own(a) !== "" && own(a) === of(b)) || (of(a) !== "" && of(a) === own(b));
}
