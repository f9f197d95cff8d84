import type { PhraseHit } from '@/lib/language/phrases';
import { lastBefore } from './nearest-person';
import type { Person, Who } from './people';
import type { Scene } from './scene';
import type { Tie } from './ties';

/** What a word tells that nothing ties to a person, beside an "I" and elsewhere in a text that has one. */
const LOOSE = { beside: 0.5, elsewhere: 0.25 };

/** In words: how far from a person a word may stand that nothing ties to them. */
const REACH = 25;

/** Nothing but the company a word keeps: an "I" in its part or elsewhere, and nobody at work. */
export function looseTie(
  hit: PhraseHit<unknown>,
  { clauses, people, workClauses, tradeClauses, hasAuthor, unreal }: Scene,
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
  // Two people may be the "we", as long as nobody is at work anywhere.
  const isCouple = beside.has('we') && workClauses.size + tradeClauses.size === 0;
  if (!hasAuthor && !isCouple) return null;
  const isOwn = beside.has('i') || beside.has('me') || beside.has('near');
  if (beside.has('other')) return isOwn ? { ...hit, certainty: LOOSE.elsewhere } : null;
  return { ...hit, certainty: isOwn ? LOOSE.beside : LOOSE.elsewhere };
}
