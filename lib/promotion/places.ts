import type { Cue } from './cues';
import { findOrders } from './imperative';
import type { Reading } from './reading';

/** A call to act, from the clear to the vague. */
export const ASKS: readonly Cue[] = ['register', 'buy', 'apply', 'tryOut', 'visit', 'contact', 'support'];
/** What an organisation says of itself. */
export const NEWS: readonly Cue[] = [
  'announce',
  'event',
  'hire',
  'award',
  'results',
  'coverage',
  'customers',
  'material',
  'offer',
];
/** What a person tells. */
export const TELLS: readonly Cue[] = ['lesson', 'story', 'opinion', 'feeling', 'private', 'casual'];

export type Sentences = ReadonlySet<number>;

/** The sentences in which some of these cues stand. */
export function where(reading: Reading, cues: readonly Cue[]): Sentences {
  const found = new Set<number>();
  for (const cue of cues) for (const hit of reading.hits[cue]) found.add(reading.words[hit.from]?.sentence ?? 0);
  return found;
}

/** Whether two sets have sentences in common, or next to each other. */
export function near(a: Sentences, b: Sentences): number {
  for (const s of a) if (b.has(s) || b.has(s - 1) || b.has(s + 1)) return 1;
  return 0;
}

export const union = (...sets: readonly Sentences[]): Sentences => new Set(sets.flatMap((set) => [...set]));
export const without = (a: Sentences, b: Sentences): Sentences => new Set([...a].filter((s) => !b.has(s)));

/**
 * Sentences in which a named organisation, no well-known third party and no public body, does what organisations do:
 * "Alvéa recrute". In "At Alvéa I learned to open up" a person does.
 */
function organisationActs(reading: Reading): Sentences {
  const { words, hits } = reading;
  const third = where(reading, ['third', 'politics']);
  const speakers = new Set([...hits.i, ...hits.we, ...hits.you].map((hit) => hit.from));
  const found = new Set<number>();
  for (const hit of hits.orgActs) {
    const sentence = words[hit.from]?.sentence ?? 0;
    if (third.has(sentence)) continue;
    for (let at = hit.from - 1; at >= Math.max(0, hit.from - 5) && words[at]?.sentence === sentence; at--) {
      if (speakers.has(at)) break;
      const word = words[at];
      if (word?.capital && word.text.length > 2) found.add(sentence);
    }
  }
  return found;
}

/** The sentences of a post by what they do. */
export interface Places {
  person: Sentences;
  company: Sentences;
  asks: Sentences;
  news: Sentences;
  tells: Sentences;
  organisation: Sentences;
  orders: Sentences;
}

export function places(reading: Reading): Places {
  const organisation = organisationActs(reading);
  const person = where(reading, ['i', 'role']);
  const plainWe = without(where(reading, ['we']), union(person, where(reading, ['everyoneWe'])));
  const named = new Set(reading.traces.filter((trace) => trace.by === 'name').map((trace) => trace.sentence));
  return {
    person,
    company: union(where(reading, ['companyWe']), plainWe, without(named, person), without(organisation, person)),
    asks: where(reading, ASKS),
    news: where(reading, NEWS),
    tells: where(reading, [...TELLS, 'i']),
    organisation,
    orders: findOrders(reading.text, reading.words),
  };
}
