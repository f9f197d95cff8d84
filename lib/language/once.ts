/**
 * Makes a value when it is first asked for, and keeps it. For patterns that a text seldom needs: classes such as `\p{L}`
 * make their compilation slow, and a worker that just woke has none (measured: 190 ms for the wording of disclosures).
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
