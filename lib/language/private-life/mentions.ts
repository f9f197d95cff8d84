import type { Lang } from '@/lib/domain/lang';
import type { PhraseHit } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon, Term } from './compiled';
import { privateLexicon } from './compiled';
import type { PrivateTopic } from './lexicon';
import type { Kin, Person, Scene } from './people';
import { ownerOf, sceneOf } from './people';

/** A part of a private life that a text tells, tied to the author or to a person near or known to them. */
export interface PrivateMention {
  topic: PrivateTopic;
  /** Offsets into the text: the person and what is said of them. */
  start: number;
  end: number;
  /** One is enough; 0.5 says nothing without a second of its topic or of another. */
  weight: number;
}

/** In words: how far before and after what is said a person may stand, and how near the start of its part a person may be left out. */
const REACH = { before: 9, after: 4, start: 5 };
/** What a stranger to the reader ("she", "my boss") can have told about them here. The rest is gossip too vague to judge. */
const OF_OTHERS: ReadonlySet<PrivateTopic> = new Set([
  'health',
  'relationship',
  'religion',
  'politics',
  'union',
  'family',
]);

/**
 * The private life told in a text, in order. A word of a topic counts only with a person in the same part of the
 * sentence and in the relation that the word needs; between quotation marks it belongs to somebody else. Linear.
 * @param langs languages of the text; none gives none
 */
export function privateMentions(text: string, langs: readonly Lang[]): PrivateMention[] {
  return langs
    .flatMap((lang) => mentionsIn(text, privateLexicon(lang)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionsIn(text: string, lexicon: CompiledLexicon): PrivateMention[] {
  const scene = sceneOf(text, lexicon);
  const mentions: PrivateMention[] = [];
  const add = (topic: PrivateTopic, weight: number, from: number, to: number): void => {
    if (scene.quoted[from] || scene.figurative.get(scene.clauses[from] as number)?.has(topic)) return;
    const [first, last] = [scene.words[from] as Word, scene.words[to - 1] as Word];
    mentions.push({ topic, weight, start: first.start, end: last.end });
  };
  for (const kin of scene.kin) {
    const told = kinTopic(kin, scene);
    if (told) add(told.topic, told.weight, kin.from, kin.to);
  }
  for (const hit of lexicon.terms.find(scene.words)) {
    if (scene.clauses[hit.from] !== scene.clauses[hit.to - 1]) continue;
    let best: { tied: Tie; term: Term } | null = null;
    for (const term of hit.value) {
      const tied = tie(term, hit, scene, lexicon);
      if (tied && tied.certainty > (best?.tied.certainty ?? 0)) best = { tied, term };
    }
    if (best === null) continue;
    const { tied, term } = best;
    add(term.topic, term.weight * tied.certainty, Math.min(tied.from, hit.from), Math.max(tied.to, hit.to));
  }
  return mentions;
}

function kinTopic({ kind, from, ours }: Kin, scene: Scene): { topic: PrivateTopic; weight: number } | null {
  if (kind === 'known' || (ours && scene.workClauses.has(scene.clauses[from] as number))) return null;
  if (kind === 'pet') return { topic: 'leisure', weight: 1 };
  return { topic: 'family', weight: kind === 'weak' || kind === 'bare' ? 0.5 : 1 };
}

interface Tie {
  /** Word indices of the person. */
  from: number;
  to: number;
  /** 1, or 0.5 where the person goes without saying. */
  certainty: number;
}

const sure = ({ from, to }: { from: number; to: number }): Tie => ({ from, to, certainty: 1 });

/** The person a term is tied to, or null where it is tied to nobody. */
function tie(term: Term, hit: PhraseHit<unknown>, scene: Scene, lexicon: CompiledLexicon): Tie | null {
  if (term.kind === 'said') return sure(hit);
  const atWork = scene.workClauses.has(scene.clauses[hit.from] as number);
  if (term.kind === 'thing') {
    const owner = ownerOf(scene.words, scene.clauses, hit.from, lexicon);
    if (owner !== null) {
      const isPrivate = owner.role === 'my' || !(atWork || term.authorOnly);
      return isPrivate ? sure({ from: owner.at, to: hit.to }) : null;
    }
  }
  const before = personBefore(hit.from, scene);
  if (before) {
    const isTied = allowed(before, term, atWork) && related(term, before, hit, scene, lexicon);
    return isTied ? sure(before) : null;
  }
  return tieToWhatFollows(term, hit, scene, lexicon, atWork);
}

/** "the illness of my father", "seit gestern streiken wir", "After eleven weeks of chemo I …", "Drank too much." */
function tieToWhatFollows(
  term: Term,
  hit: PhraseHit<unknown>,
  scene: Scene,
  lexicon: CompiledLexicon,
  atWork: boolean,
): Tie | null {
  const { words, clauses, people } = scene;
  const next = people[lastBefore(people, hit.to) + 1];
  const follows = next !== undefined && clauses[next.from] === clauses[hit.from] ? next : null;
  if (follows && follows.from - hit.to < REACH.after) {
    if (follows.who === 'near' && term.kind !== 'deed') return sure(follows);
    const isInverted = term.kind === 'deed' && follows.from === hit.to && follows.from > 0;
    if (isInverted && allowed(follows, term, atWork)) return sure(follows);
  }
  if (atWork || term.authorOnly || !opensPart(hit, scene, lexicon)) return null;
  const role = follows && lexicon.people.get((words[follows.from] as Word).text);
  if (role === 'i') return { ...sure(hit), to: Math.max(hit.to, follows?.to ?? 0) };
  if ((follows && role !== 'my') || term.kind === 'thing' || words.length < 2) return null;
  return { ...hit, certainty: scene.hasAuthor ? 1 : 0.5 };
}

/** Whether a phrase opens its part and stands there on its own, not before a noun ("pregnant women"). */
function opensPart(hit: PhraseHit<unknown>, { words, clauses }: Scene, { small, work }: CompiledLexicon): boolean {
  const clause = clauses[hit.from];
  let start = hit.from;
  while (start > 0 && clauses[start - 1] === clause) {
    if (hit.from - --start >= REACH.start) return false;
  }
  const before = words[hit.from - 1];
  return hit.from === start || !work.has(before?.text ?? '') || small.has(before?.text ?? '');
}

function allowed({ who }: Person, { authorOnly, topic }: Term, atWork: boolean): boolean {
  if (who === 'i' || who === 'near') return true;
  if (who === 'other' || atWork || authorOnly) return false;
  return who === 'we' || OF_OTHERS.has(topic);
}

/** Whether the verb that the term needs stands with it and its person. A deed is a verb itself. */
function related(
  { kind }: Term,
  person: Person,
  hit: PhraseHit<unknown>,
  { words }: Scene,
  { be, have, gap, small }: CompiledLexicon,
): boolean {
  if (kind === 'deed') return true;
  const verbs = kind === 'state' ? be : have;
  const reach = kind === 'state' ? gap.be : gap.have;
  if (kind === 'thing' && person.who === 'near' && hit.from - person.to < 2) return true;
  // German and French turn the order round: "bin ich schwanger", "dass ich schwanger bin".
  const first = Math.max(0, person.from - 1, hit.from - 1 - reach);
  for (let at = hit.from - 1; at >= first; at--) {
    if (verbs.has((words[at] as Word).text)) return true;
    // "a single point" is no state of a person's.
    if (kind === 'state' && at === hit.from - 1 && small.has((words[at] as Word).text)) return false;
  }
  const after = words.slice(hit.to, hit.to + 2);
  return after.some(({ text }) => verbs.has(text)) && gap.be > 2;
}

/** The nearest person before a word, in the same part; "my" and "our" of other things stand back behind a person. */
function personBefore(at: number, { people, clauses }: Scene): Person | null {
  let owner: Person | null = null;
  for (let index = lastBefore(people, at); index >= 0; index--) {
    const person = people[index] as Person;
    if (clauses[person.from] !== clauses[at] || at - person.to > REACH.before) break;
    if (person.who !== 'owner') return person;
    owner ??= person;
  }
  return owner && { ...owner, who: 'other' };
}

/** Index of the last person that ends at or before a word; -1 without one. Binary search. */
function lastBefore(people: readonly Person[], at: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as Person).to <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
