import type { PhraseHit } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon, Term } from './compiled';
import type { PrivateTopic } from './lexicon';
import { looseTie } from './loose-tie';
import { isKnownHere, lastBefore, personBefore } from './nearest-person';
import { hasNobodyBefore, isAtHead, isBareNote, opensPart } from './openings';
import type { Person } from './people';
import { ownerOf } from './people';
import type { Scene } from './scene';
import { related } from './verb-between';

/** In words: how far behind what is said a person may stand, and how near the start of its part a person may be left out. */
const REACH = { after: 4, start: 5, toMe: 5 };
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

/** In words: "Diagnosed with coeliac disease at 38." needs no "I". */
const WHOLE_POST = 12;

/** What ties a term to a person. */
export interface Tie {
  /** Word indices of the person. */
  from: number;
  to: number;
  /** 1, or 0.5 where the person goes without saying. */
  certainty: number;
}

const sure = ({ from, to }: { from: number; to: number }): Tie => ({ from, to, certainty: 1 });

/** The person a term is tied to, or null where it is tied to nobody. */
export function tie(term: Term, hit: PhraseHit<unknown>, scene: Scene, lexicon: CompiledLexicon): Tie | null {
  if (term.offWork && scene.workClauses.size + scene.tradeClauses.size > 0) return null;
  if (term.kind === 'said') return sure(hit);
  const tied = term.kind === 'loose' ? null : firmTie(term, hit, scene, lexicon);
  return tied ?? looseTie(term, hit, scene);
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
  const before = subjectOf(term, hit, scene, lexicon);
  if (before) {
    const isTied = allowed(before, term, atWork) && related(term, before, hit, scene, lexicon);
    return isTied ? { ...sure(before), certainty: isKnownHere(before, scene) ? 1 : 0.5 } : null;
  }
  return tieToWhatFollows(term, hit, scene, lexicon, atWork);
}

/** Whoever stands before a phrase, or inside it: "Diesmal wähle ich Grün". */
function subjectOf(
  { kind }: Term,
  hit: PhraseHit<unknown>,
  scene: Scene,
  { isVerbFinal }: CompiledLexicon,
): Person | null {
  const { people, parts, isDiary } = scene;
  const isDeed = kind === 'deed';
  // German leaves out the "I" and puts the deed last; elsewhere the deed is what "my predecessor" did.
  const before = personBefore(hit.from, scene, isDeed, isDeed && isDiary && isVerbFinal);
  const next = people[lastBefore(people, hit.from) + 1];
  const isInside = next !== undefined && next.from > hit.from && next.to < hit.to;
  const inside = isInside && (next.who === 'i' || next.who === 'we') ? next : null;
  const isNear = before !== null && before.who !== 'other' && parts[before.from] === parts[hit.from];
  return isNear ? before : (inside ?? before);
}

/** "Chemo number four is behind me", "Le burn-out m'a appris …". */
function befallsAuthor(
  { kind, topic }: Term,
  hit: PhraseHit<unknown>,
  follows: Person,
  { words, parts }: Scene,
  { trade, work }: CompiledLexicon,
): boolean {
  const isNear = follows.from - hit.to < REACH.toMe && parts[follows.from] === parts[hit.from];
  if (kind !== 'thing' || topic !== 'health' || follows.who !== 'me' || !isNear) return false;
  return !words.slice(hit.to, follows.from).some(({ text }) => trade.has(text) || work.has(text));
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
  const isHere = next !== undefined && clauses[next.from] === clause;
  // "Back in hospital, hopefully it's nothing": what follows the comma is about something else.
  const isAnother = next?.who === 'other' && scene.parts[next.from] !== scene.parts[hit.to - 1];
  const follows = isHere && !isAnother ? next : null;
  if (follows && !atWork && befallsAuthor(term, hit, follows, scene, lexicon) && opensPart(hit, 2, scene, lexicon))
    return { ...sure(hit), to: follows.to };
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
  const isOpen = lexicon.small.has(words[hit.to - 1]?.text ?? '');
  if (term.kind === 'state' && follows === null && isBeforeNoun && !isOpen) return null;
  const reach = term.kind === 'state' ? 1 : REACH.start;
  if (atWork || term.authorOnly || !opensPart(hit, reach, scene, lexicon)) return null;
  const role = follows && lexicon.people.get((words[follows.from] as Word).text);
  if (role === 'i') return isAtHead(hit, scene) ? { ...sure(hit), to: Math.max(hit.to, follows?.to ?? 0) } : null;
  const isNote = scene.isDiary && hasNobodyBefore(hit, scene, lexicon);
  // "Voted Leave, would do it again, fight me."
  if (term.kind === 'deed' && isNote && follows?.who !== 'other') return sure(hit);
  if (term.kind === 'thing')
    return follows === null && term.topic !== 'union' && isBareNote(hit, scene, lexicon) ? sure(hit) : null;
  const isWholePost =
    hit.from === 0 && words.length <= WHOLE_POST && people.length === 0 && scene.tradeClauses.size === 0;
  if ((follows && role !== 'my') || words.length < 2) return null;
  const isDiary = lexicon.just.has(words[hit.from - 1]?.text ?? '') || isWholePost;
  return { ...hit, certainty: scene.hasAuthor || isDiary ? 1 : 0.5 };
}

function allowed({ who }: Person, { authorOnly, topic }: Term, atWork: boolean): boolean {
  if (who === 'i' || who === 'me' || who === 'near') return true;
  if (who === 'other' || atWork || authorOnly) return false;
  return who === 'we' || OF_OTHERS.has(topic);
}
