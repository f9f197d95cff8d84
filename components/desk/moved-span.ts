export interface Span {
  start: number;
  end: number;
}

/**
 * Where a span of a text is after the text was edited in one place: before the edit it stays, after it it moves.
 * @returns null when the edit touched it
 */
export function movedSpan(before: string, after: string, { start, end }: Span): Span | null {
  if (before === after) return { start, end };
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd)) sameAtEnd++;
  if (end <= same) return { start, end };
  const moved = after.length - before.length;
  return start >= before.length - sameAtEnd ? { start: start + moved, end: end + moved } : null;
}
