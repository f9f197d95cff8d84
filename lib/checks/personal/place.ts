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
