import { noted } from '@/lib/language/noted';
import type { Word } from './words';

/** French forms in -ez that order nothing: other words, and the questions "avez-vous", "savez-vous". */
const NO_ORDER_FR = new Set(
  'chez assez avez etes savez pouvez voulez pensez connaissez devez allez aimez croyez trouvez cherchez souhaitez auriez seriez avouez'.split(
    ' ',
  ),
);
/** Verbs with which posts in English and German call for something, at the start of a sentence. */
const ORDERS = new Set(
  (
    'apply book browse buy call catch check choose claim click come contact dial discover donate download enjoy explore find follow get give grab hear join learn listen meet order ' +
    'pick preorder read register reserve save scan see send shop sign stop submit subscribe swing swipe tap tell treat try tune upgrade view visit vote watch win ' +
    'abonniere abonniert besuche besucht besuch bewirb bewerbt buch buche bucht entdecke entdeckt erfahre erfahrt erlebe erlebt folge folgt gewinne gewinnt hol hole holt hor hort ' +
    'klick klickt komm kommt lad lade ladet lern lerne lies lest meld melde meldet nutz nutze nutzt probier probiert registriere registriert schau schaut schreib schreibt sicher sichere sichert ' +
    'spar spare spart spende spendet stimm stimmt teste testet triff trefft wahl wahle'
  ).split(' '),
);
/** Words that open a German call in the infinitive: "Jetzt Platz sichern". */
const NOW_DE = new Set(['jetzt', 'hier', 'gleich', 'heute', 'direkt', 'schnell', 'mehr']);
const INFINITIVE = /^\p{L}{3,}(?:en|rn|ln)$/u;
/** A verb that follows one of these is told of, not ordered. */
const SUBJECTS = new Set(['vous', 'ne', 'n', 'you', 'we', 'i', 'they', 'to']);

const isOrderFr = noted((verb) => verb.endsWith('ez') && verb.length >= 5 && !NO_ORDER_FR.has(verb));

/** Whether the words from `from` to `to` (exclusive), one sentence, ask the reader to do something. */
function orders(words: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (!first) return false;
  if (ORDERS.has(first.text) && to - from > 1) return !SUBJECTS.has(second?.text ?? '');
  if (INFINITIVE.test(first.text) && second?.text === 'sie' && second.capital) return true;
  if (NOW_DE.has(first.text) && to - from <= 9 && INFINITIVE.test(words[to - 1]?.text ?? '')) return true;
  for (let at = from; at < to; at++) {
    if (!isOrderFr(words[at] as Word)) continue;
    const before = [words[at - 1], words[at - 2], words[at - 3]].slice(0, at - from);
    if (!before.some((word) => word && SUBJECTS.has(word.text))) return true;
  }
  return false;
}

/** Sentences in the imperative; questions are none ("Haben Sie …?"). The grammar of calls, whatever they call for. */
export function findOrders(text: string, words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  while (from < words.length) {
    const sentence = words[from]?.sentence ?? 0;
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === sentence) to++;
    const end = words[to - 1]?.end ?? 0;
    const asks = /^[^\p{L}\p{N}]{0,3}\?/u.test(text.slice(end, end + 4));
    if (!asks && orders(words, from, to)) found.add(sentence);
    from = to;
  }
  return found;
}
