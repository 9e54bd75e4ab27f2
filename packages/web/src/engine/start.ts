/** Start the engine's thread from its file. A copy in a folder takes `start-inline.ts` for this: browsers start no file of the disk. */
export const startEngine = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
