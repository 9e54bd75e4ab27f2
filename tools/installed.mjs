// Whether what is installed is what the lock names.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./stale.mjs";

const stamp = join(root, "node_modules", ".interconnector-lock");
const digest = () =>
	createHash("sha256")
		.update(readFileSync(join(root, "package-lock.json")))
		.digest("hex");

export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === digest();
export const noteInstalled = () => writeFileSync(stamp, digest());
