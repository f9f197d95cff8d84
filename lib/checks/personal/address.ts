import { ADDRESS_RULES } from './address-rules';
import type { Place } from './place';
import { before, overlap } from './place';

/** Every address has a number of up to five digits in it: only the text around those is searched. Characters each side. */
const AROUND = { before: 90, after: 130 };

function windows(text: string): Place[] {
  const found: Place[] = [];
  for (const { index } of text.matchAll(/(?<!\d)\d{1,5}(?!\d)/g)) {
    const last = found.at(-1);
    const end = Math.min(text.length, index + AROUND.after);
    const from = Math.max(0, index - AROUND.before);
    if (last && from <= last.end) last.end = end;
    else found.push({ start: from, end });
  }
  return found;
}

/** Postal addresses: number and street, or street, number and postcode, in the forms of six countries. */
export function findAddresses(text: string): Place[] {
  const places: Place[] = [];
  for (const window of windows(text)) {
    const part = text.slice(window.start, window.end);
    for (const { pattern, keep } of ADDRESS_RULES) {
      for (const match of part.matchAll(pattern)) {
        const start = window.start + match.index;
        const words = match[0].trimEnd();
        const end = start + words.length;
        if (keep && !keep(words, before(text, start, 50), text.slice(end, end + 20))) continue;
        addWidest(places, { start, end });
      }
    }
  }
  return places;
}

function addWidest(places: Place[], place: Place): void {
  const at = places.findIndex((other) => overlap(place, other));
  const other = places[at];
  if (!other) places.push(place);
  else if (place.end - place.start > other.end - other.start) places[at] = place;
}
