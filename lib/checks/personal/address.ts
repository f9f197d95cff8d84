import type { Place } from '@/lib/language/places';
import { before, overlap, partsAround } from '@/lib/language/places';
import { NEAR } from './address-near';
import { ADDRESS_RULES } from './address-rules';

/** Every address has a number of up to five digits in it: only the text around those is searched. */
const NUMBER = /(?<!\d)\d{1,5}(?!\d)/g;
const REACH = { before: 90, after: 130 };

/** Postal addresses: number and street, or street, number and postcode, in the forms of six countries. */
export function findAddresses(text: string): Place[] {
  const places: Place[] = [];
  for (const window of partsAround(text, NUMBER, REACH)) {
    const part = text.slice(window.start, window.end);
    const isNear = new Map(Object.values(NEAR).map((near) => [near, near.test(part)]));
    for (const { near, pattern, keep } of ADDRESS_RULES) {
      if (!isNear.get(near)) continue;
      for (const match of part.matchAll(pattern())) {
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
