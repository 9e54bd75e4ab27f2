import { useCallback, useState } from "react";

/** What this browser keeps between visits; a browser that keeps nothing, or something unreadable, gives the fallback. */
export function readKept<V>(key: string, fallback: V, fits: (value: unknown) => value is V): V {
	try {
		const text = localStorage.getItem(`interconnector-${key}`);
		const value: unknown = text === null ? undefined : JSON.parse(text);
		return fits(value) ? value : fallback;
	} catch {
		return fallback;
	}
}

/** Keep a value in this browser. Returns whether it could be kept. */
export function keep(key: string, value: unknown): boolean {
	try {
		localStorage.setItem(`interconnector-${key}`, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}

/** A value that this browser keeps between visits. It never leaves the machine. */
export function useKept<V>(key: string, fallback: V, fits: (value: unknown) => value is V): readonly [V, (value: V) => void] {
	const [value, setValue] = useState(() => readKept(key, fallback, fits));
	const set = useCallback(
		(next: V) => {
			setValue(next);
			keep(key, next);
		},
		[key],
	);
	return [value, set];
}

export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === "string");
}
