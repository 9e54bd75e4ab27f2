// The page starts here: first what takes longest, the engine and the dossier; then what draws.
import "./engine/no-eval.ts";
import "./begin.ts";

import("./main.tsx");
