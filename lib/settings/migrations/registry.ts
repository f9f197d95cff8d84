/** From the version that is the key to the next one. A step imports nothing: it knows the old shapes itself. */
export const MIGRATIONS: Readonly<Record<number, (old: unknown) => unknown>> = {};
