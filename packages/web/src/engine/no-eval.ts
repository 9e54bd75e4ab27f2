/**
 * The page's policy lets no code be made from text. Zod tries it once, is refused and goes on without; the browser reports the try as
 * a breach. Told beforehand it does not try. Imported before anything that makes schemas.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
