import { programWords } from "./words.ts";

// Run once by the build: the words of the command line, kept beside the bundle for `help.ts`.
process.stdout.write(JSON.stringify(programWords()));
