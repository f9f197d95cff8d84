/** Where something was found: offsets into the text that was searched. */
export interface Place {
  start: number;
  end: number;
}

/** Whether two places share a character. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text just before a place, lower case, at most `length` characters and not across a blank line. */
export function before(text: string, at: number, length: number): string {
  const slice = text.slice(Math.max(0, at - length), at);
  return slice.slice(slice.lastIndexOf('\n\n') + 1).toLowerCase();
}

/** As {@link before}, on the other side. */
export function after(text: string, at: number, length: number): string {
  return (text.slice(at, at + length).split('\n\n')[0] ?? '').toLowerCase();
}

/** Who came first keeps a place. Linear: a text of 100,000 characters may hold thousands. */
export class Claims {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree({ start, end }: Place): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  /** Takes a place if it is free, and says whether it was. */
  claim(place: Place): boolean {
    if (!this.isFree(place)) return false;
    this.#taken.fill(1, place.start, place.end);
    return true;
  }
}

/** The parts of a text around every match of a pattern, joined where they meet. The pattern matches single signs or numbers. */
export function partsAround(text: string, pattern: RegExp, reach: { before: number; after: number }): Place[] {
  const found: Place[] = [];
  for (const { index } of text.matchAll(pattern)) {
    const last = found.at(-1);
    const start = Math.max(0, index - reach.before);
    const end = Math.min(text.length, index + reach.after);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
