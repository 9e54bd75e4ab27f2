/** What a pure engine may not touch. `Math.random` is handled apart, since `Math` itself is needed. */
const AMBIENT = [
	"Date",
	"performance",
	"crypto",
	"fetch",
	"setTimeout",
	"setInterval",
	"setImmediate",
	"queueMicrotask",
	"process",
	"console",
	"Intl",
];

/** Run with the clock, chance, the network, timers, the process and the console replaced by throwers, and put all back. */
export function withoutAmbient<T>(run: () => T): T {
	const kept = AMBIENT.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
	const random = Math.random;
	const refuse = (name: string) => (): never => {
		throw new Error(`the engine touched ${name}`);
	};
	try {
		Math.random = refuse("Math.random");
		for (const name of AMBIENT) Object.defineProperty(globalThis, name, { configurable: true, get: refuse(name) });
		return run();
	} finally {
		Math.random = random;
		for (const [name, descriptor] of kept) if (descriptor) Object.defineProperty(globalThis, name, descriptor);
	}
}
