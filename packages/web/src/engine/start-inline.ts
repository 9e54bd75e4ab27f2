import Engine from "./worker.ts?worker&inline";

/** Start the engine's thread from a text that the page carries: a page of the disk may start no file beside it. */
export const startEngine = (): Worker => new Engine();
