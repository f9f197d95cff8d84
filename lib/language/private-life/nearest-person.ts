import { countLeading } from '@/lib/language/binary-search';
import type { Person } from './people';
import type { Scene } from './scene';

/** Words between a person and what is said of them. */
const REACH = 9;

/**
 * The nearest person before a word, in the same part; "my" and "our" of other things stand back behind a person.
 * @param isDropped whether an "I" may have been left out
 */
export function personBefore(
  at: number,
  { people, clauses }: Scene,
  isSubject: boolean,
  isDropped: boolean,
): Person | null {
  let owner: Person | null = null;
  for (let index = lastBefore(people, at); index >= 0; index--) {
    const person = people[index] as Person;
    if (clauses[person.from] !== clauses[at] || at - person.to > REACH) break;
    if (person.who === 'me' && isSubject) continue;
    if (person.who === 'relative') return { ...person, who: 'other' };
    if (person.who !== 'owner') return person;
    owner ??= person;
  }
  // "Heute früh meine ersten 10 Kilometer gelaufen": whoever leaves out the "I" is the one who owns.
  return owner && { ...owner, who: isDropped ? 'we' : 'other' };
}

/** Index of the last person that ends at or before a word; -1 without one. */
export function lastBefore(people: readonly Person[], at: number): number {
  return countLeading(people.length, (i) => (people[i] as Person).to <= at) - 1;
}

/** "She" is somebody once the text has said who; before, she may be anybody. */
export function isKnownHere({ who, from }: Person, { people, quoted }: Scene): boolean {
  return (
    who !== 'third' ||
    people.some(
      (person) => (person.who === 'near' || person.who === 'known') && person.from < from && quoted[person.from] !== 1,
    )
  );
}
