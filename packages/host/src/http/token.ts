import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Header that a request which writes must carry. A page of another site cannot set it without asking first, and is never allowed to. */
export const TOKEN_HEADER = "X-Interconnector-Token";

/** A secret for one start of the server: 256 bits of chance as text. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** Whether a header carries the token, in a time that does not tell how much of it is right. Digests make both sides equally long. */
export function isToken(given: string | undefined, token: string): boolean {
	const digest = (text: string) => createHash("sha256").update(text).digest();
	return timingSafeEqual(digest(given ?? ""), digest(token)) && given !== undefined;
}
