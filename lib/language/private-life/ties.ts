import type { PhraseHit } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon, Term } from './compiled';
import type { PrivateTopic } from './lexicon';
import { isKnownHere, lastBefore, personBefore } from './nearest-person';
import type { Person, Who } from './people';
import { ownerOf } from './people';
import type { Scene } from './scene';

/** In words: how far behind what is said a person may stand, and how near the start of its part a person may be left out. */
const REACH = { after: 4, start: 5, loose: 25 };
/** What a stranger to the reader ("she", "my boss") can have told about them here. The rest is gossip too vague to judge. */
const OF_OTHERS: ReadonlySet<PrivateTopic> = new Set([
  'health',
  'relationship',
  'religion',
  'politics',
  'union',
  'family',
]);

/** What "our" owns when two people say it; of the rest a company may be the owner. */
const OF_A_COUPLE: ReadonlySet<PrivateTopic> = new Set(['relationship', 'family', 'place', 'leisure']);

/** What ties a term to a person. */
export interface Tie {
  /** Word indices of the person. */
  from: number;
  to: number;
  /** 1, or 0.5 where the person goes without saying. */
  certainty: number;
}

/** What a word tells that nothing ties to a person, beside an "I" and elsewhere in a text that has one. */
const LOOSE = { beside: 0.5, elsewhere: 0.25 };

const sure = ({ from, to }: { from: number; to: number }): Tie => ({ from, to, certainty: 1 });

/** The person a term is tied to, or null where it is tied to nobody. */
export function tie(term: Term, hit: PhraseHit<unknown>, scene: Scene, lexicon: CompiledLexicon): Tie | null {
  if (term.offWork && scene.workClauses.size + scene.tradeClauses.size > 0) return null;
  if (term.kind === 'said') return sure(hit);
  const tied = term.kind === 'loose' ? null : firmTie(term, hit, scene, lexicon);
  return tied ?? looseTie(hit, scene);
}

/** Nothing but the company a word keeps: an "I" in its part or elsewhere, and nobody at work. */
function looseTie(
  hit: PhraseHit<unknown>,
  { clauses, people, workClauses, tradeClauses, hasAuthor, unreal }: Scene,
): Tie | null {
  const clause = clauses[hit.from] as number;
  if (unreal.has(hit.from)) return null;
  if (workClauses.has(clause) || tradeClauses.has(clause)) return null;
  const beside = new Set<Who>();
  const isHere = (person: Person | undefined): person is Person =>
    clauses[person?.from ?? -1] === clause && Math.abs((person?.from ?? 0) - hit.from) <= REACH.loose;
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

function firmTie(term: Term, hit: PhraseHit<unknown>, scene: Scene, lexicon: CompiledLexicon): Tie | null {
  const clause = scene.clauses[hit.from] as number;
  if (scene.questions.has(clause) && scene.tradeClauses.has(clause)) return null;
  const atWork = scene.workClauses.has(clause);
  if (term.kind === 'thing') {
    const owner = ownerOf(scene.words, scene.clauses, hit.from, lexicon);
    if (owner !== null) {
      const next = scene.words[hit.to]?.text ?? '';
      // "My depression research", "our pregnancy app".
      if (lexicon.trade.has(next) || lexicon.work.has(next) || lexicon.notKin.has(next)) return null;
      const isPrivate = owner.role === 'my' || !(atWork || term.authorOnly);
      const certainty = owner.role === 'my' || OF_A_COUPLE.has(term.topic) ? 1 : 0.5;
      return isPrivate ? { from: owner.at, to: hit.to, certainty } : null;
    }
  }
  if (scene.unreal.has(hit.from)) return null;
  const before = personBefore(hit.from, scene, term.kind === 'deed');
  if (before) {
    const isTied = allowed(before, term, atWork) && related(term, before, hit, scene, lexicon);
    return isTied ? { ...sure(before), certainty: isKnownHere(before, scene) ? 1 : 0.5 } : null;
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
  const clause = clauses[hit.from] as number;
  const next = people[lastBefore(people, hit.to) + 1];
  const follows = next !== undefined && clauses[next.from] === clauses[hit.from] ? next : null;
  if (follows && follows.from - hit.to < REACH.after) {
    if (follows.who === 'near' && term.kind === 'thing') return sure(follows);
    const isInverted =
      term.kind === 'deed' && follows.from === hit.to && scene.parts[follows.from] === scene.parts[hit.to - 1];
    if (isInverted && allowed(follows, term, atWork)) return sure(follows);
  }
  // "As a divorce lawyer I read contracts", "Médiatrice en divorce, je …", but "After a divorce I …".
  if (term.kind === 'thing' && scene.tradeClauses.has(clause)) return null;
  const isBeforeNoun = scene.parts[hit.to] === scene.parts[hit.from] && !lexicon.small.has(words[hit.to]?.text ?? '');
  // "Religious conversions are up."
  if (term.kind === 'state' && follows === null && isBeforeNoun) return null;
  const reach = term.kind === 'state' ? 1 : REACH.start;
  if (atWork || term.authorOnly || !opensPart(hit, reach, scene, lexicon)) return null;
  const role = follows && lexicon.people.get((words[follows.from] as Word).text);
  if (role === 'i') return isAtHead(hit, scene) ? { ...sure(hit), to: Math.max(hit.to, follows?.to ?? 0) } : null;
  if ((follows && role !== 'my') || term.kind === 'thing' || words.length < 2) return null;
  const isDiary = lexicon.just.has(words[hit.from - 1]?.text ?? '');
  return { ...hit, certainty: scene.hasAuthor || isDiary ? 1 : 0.5 };
}

/** What may stand first where a thing that befell the author is told before the author: "After eleven weeks of chemo I …". */
const SINCE: ReadonlySet<string> = new Set(
  (
    'after since with without despite during following thanks because from through in on until before ' +
    'apres depuis avec sans malgre pendant suite a grace en des avant a cause nach seit mit ohne trotz wegen während dank vor durch aus bei im'
  ).split(' '),
);

function isAtHead(hit: PhraseHit<unknown>, { words, clauses }: Scene): boolean {
  let start = hit.from;
  while (start > 0 && clauses[start - 1] === clauses[hit.from]) start--;
  return hit.from === start || SINCE.has((words[start] as Word).text);
}

/** Whether a phrase opens its part, with at most `reach` words before it. */
function opensPart(
  hit: PhraseHit<unknown>,
  reach: number,
  { words, clauses }: Scene,
  { small, work }: CompiledLexicon,
): boolean {
  const clause = clauses[hit.from];
  let start = hit.from;
  while (start > 0 && clauses[start - 1] === clause) {
    if (hit.from - --start > reach) return false;
  }
  const before = words[hit.from - 1];
  return hit.from === start || !work.has(before?.text ?? '') || small.has(before?.text ?? '');
}

function allowed({ who }: Person, { authorOnly, topic }: Term, atWork: boolean): boolean {
  if (who === 'i' || who === 'me' || who === 'near') return true;
  if (who === 'other' || atWork || authorOnly) return false;
  return who === 'we' || OF_OTHERS.has(topic);
}

const AND: ReadonlySet<string> = new Set(['and', 'et', 'und', 'but', 'mais', 'aber']);

/** What comes after these is not what is had. */
const ABOUT: ReadonlySet<string> = new Set('with,about,for,like,avec,sur,pour,über,für'.split(','));

/** Whether the verb that the term needs stands with it and its person. A deed is a verb itself. */
function related(
  { kind }: Term,
  person: Person,
  hit: PhraseHit<unknown>,
  { words, parts, isPreposition }: Scene,
  { be, have, gap, small, isVerbFinal }: CompiledLexicon,
): boolean {
  if (kind === 'deed') return true;
  const verbs = kind === 'state' ? be : have;
  // "I'm forty-one and pregnant".
  const isJoined = kind === 'state' && AND.has(words[hit.from - 1]?.text ?? '');
  const reach = (kind === 'state' ? gap.be : gap.have) + (isJoined ? 4 : 0);
  const isOwn = hit.from === person.to || (hit.from === person.to + 1 && words[person.to]?.text === 's');
  if (kind === 'thing' && person.who === 'near' && isOwn) return true;
  // German and French turn the order round: "bin ich schwanger", "dass ich schwanger bin".
  const first = Math.max(0, person.from - 1, hit.from - 1 - reach);
  for (let at = hit.from - 1; at >= first; at--) {
    if (parts[at] !== parts[hit.from]) break;
    const { text } = words[at] as Word;
    if (verbs.has(text) && !isPreposition(at)) return true;
    // "I have no experience with children", but "diagnosed with", "struggling with".
    if (kind === 'thing' && ABOUT.has(text) && !verbs.has(words[at - 1]?.text ?? '')) return false;
    // "a single point" is no state of a person's.
    if (kind === 'state' && !isJoined && at === hit.from - 1 && small.has(text)) return false;
  }
  const after = words.slice(hit.to, hit.to + 2);
  return isVerbFinal && after.some(({ text }, i) => verbs.has(text) && parts[hit.to + i] === parts[hit.from]);
}
