import type { PhraseHit } from '@/lib/language/phrases';
import type { Term } from './compiled';
import type { PrivateTopic } from './lexicon';
import { lastBefore } from './nearest-person';
import { isListed } from './openings';
import type { Person, Who } from './people';
import type { Scene } from './scene';
import type { Tie } from './ties';

/**
 * What a word tells that nothing ties to a person, beside an "I" and elsewhere in a text that has one. `diary` is a short
 * text without any word of work: there an "I" beside the word is nearly always the one who lives it, and where nobody is named
 * the author has left out the "I".
 */
const LOOSE = { beside: 0.5, elsewhere: 0.25, diary: { beside: 1, unnamed: 0.5 } };

/** In words: a note without an "I" may still be of one's own life, a longer text about nobody is about a subject. */
const NOTE = 12;

/** Houses, weekends and football stand beside an "I" in any text. */
const HARMLESS_ALONE: ReadonlySet<PrivateTopic> = new Set(['place', 'leisure']);

/** "CDU and SPD agree on heating": parties and governments without an "I" are the news. */
const NEWS_ALONE: ReadonlySet<PrivateTopic> = new Set(['politics']);

/** In words: how far from a person a word may stand that nothing ties to them. */
const REACH = 25;

/** Nothing but the company a word keeps: an "I" in its part or elsewhere, and nobody at work. */
export function looseTie(
  term: Term,
  hit: PhraseHit<unknown>,
  { words, clauses, people, workClauses, tradeClauses, hasAuthor, unreal, isDiary }: Scene,
): Tie | null {
  const clause = clauses[hit.from] as number;
  if (unreal.has(hit.from)) return null;
  if (workClauses.has(clause) || tradeClauses.has(clause)) return null;
  const beside = new Set<Who>();
  const isHere = (person: Person | undefined): person is Person =>
    clauses[person?.from ?? -1] === clause && Math.abs((person?.from ?? 0) - hit.from) <= REACH;
  let index = lastBefore(people, hit.from);
  while (isHere(people[index])) index--;
  for (index++; isHere(people[index]); index++) beside.add((people[index] as Person).who);
  const isOwn = beside.has('i') || beside.has('me') || beside.has('near');
  if (isDiary && !beside.has('other') && !HARMLESS_ALONE.has(term.topic)) {
    if (isOwn) return { ...hit, certainty: LOOSE.diary.beside };
    const isNote = words.length <= NOTE && !isListed(hit, words) && !NEWS_ALONE.has(term.topic);
    if ((hasAuthor || isNote) && (beside.size === 0 || beside.has('we')))
      return { ...hit, certainty: LOOSE.diary.unnamed };
  }
  // Two people may be the "we", as long as nobody is at work anywhere.
  const isCouple = beside.has('we') && workClauses.size + tradeClauses.size === 0;
  if (!hasAuthor && !isCouple) return null;
  if (beside.has('other')) return isOwn ? { ...hit, certainty: LOOSE.elsewhere } : null;
  return { ...hit, certainty: isOwn ? LOOSE.beside : LOOSE.elsewhere };
}
