import type { Places } from './places';
import { near, where } from './places';
import type { Reading } from './reading';

/** Signs of a text that was thrown down: small letters behind a full stop, marks in a row, letters drawn out, dots trailing off. */
const OFFHAND = /[.!?] +\p{Ll}|[!?]{2,}|(\p{L})\1{2,}|\.{3}|…|(?<![\p{L}\p{N}])i(?![\p{L}\p{N}.])/gu;
const FIGURE = /^[0-9]{2,}$/;
/** As much as four figures say: a table of measurements is no row of successes. */
const MOST_FIGURES = 0.6;

const present = (count: number): number => (count > 0 ? 1 : 0);

/** How many signs of offhand writing there are, from 0 (copy that was thought over) to 1. */
function offhand({ text, hits, form, links }: Reading): number {
  const marks = Math.min(3, text.match(OFFHAND)?.length ?? 0);
  const small = /^\s*\p{Ll}/u.test(text) ? 1 : 0;
  const open = /[\p{L}\p{N}]$/u.test(text.trimEnd().slice(-2)) && form.hashtag === 0 && links.length === 0 ? 1 : 0;
  return Math.min(1, (marks + small + open + present(form.laughing) + present(hits.casual.length)) / 4);
}

/** How a post is written. What is thrown down has marks and figures too, but promotes nothing with them. */
export function manner(reading: Reading, at: Places, values: Map<string, number>): void {
  const of = (name: string): number => values.get(name) ?? 0;
  const promoted = present(at.asks.size + at.news.size + at.company.size);
  const careless = offhand(reading);
  const figures = reading.words.filter(({ kind, text }) => kind === 'word' && text < 'a' && FIGURE.test(text)).length;
  const figure = Math.min(MOST_FIGURES, Math.log2(1 + figures) / 4);
  const pairs: readonly (readonly [string, number])[] = [
    ['offhand', careless],
    ['offhand, promoted', careless * promoted],
    ['offhand, exclaims', of('exclamation') * careless],
    ['offhand, figure', Math.max(of('price'), of('time'), of('date'), of('weekday')) * careless],
    ['only marks', Math.min(1, of('exclamation') + of('emoji')) * (1 - promoted)],
    ['figures', figure],
    ['figures, as company', figure * present(at.company.size)],
    ['figures, nobody speaks', figure * of('nobody speaks')],
    [
      'congratulates on life',
      near(where(reading, ['congrats', 'pride', 'thanks']), where(reading, ['private', 'jobChange'])),
    ],
  ];
  for (const [name, value] of pairs) values.set(name, value);
}
