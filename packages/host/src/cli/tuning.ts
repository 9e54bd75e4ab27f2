import { setFlagsFromString } from "node:v8";

/**
 * A command lives for a second or two. V8 spends that second compiling large functions as if for a server, and does so again for
 * each of their callers; waiting four times as long before it does makes a first run of all lenses three times as fast and no
 * later run slower (docs/decisions/0014). Only on the lines of V8 where the flag was tried: others warn of flags they do not know.
 */
const [major = 0] = (process.versions.v8 ?? "").split(".").map(Number);
if (major >= 11 && major <= 13) setFlagsFromString("--interrupt-budget=500000");
