import type { PhraseHit } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon } from './compiled';
import type { Scene } from './scene';

/** What may stand first where a thing that befell the author is told before the author: "After eleven weeks of chemo I …". */
const SINCE: ReadonlySet<string> = new Set(
  (
    'after since with without despite during following thanks because from through in on until before ' +
    'apres depuis avec sans malgre pendant suite a grace en des avant a cause nach seit mit ohne trotz wegen während dank vor durch aus bei im'
  ).split(' '),
);

/** Whether a part begins with a phrase, or with "after", "since", "without" before it. */
export function isAtHead(hit: PhraseHit<unknown>, scene: Scene): boolean {
  const start = headOf(hit, scene);
  return hit.from === start || SINCE.has((scene.words[start] as Word).text);
}

/** Whether a part begins with a phrase, or with nothing but a time and small words before it: "Heute früh …". */
export function hasNobodyBefore(
  hit: PhraseHit<unknown>,
  scene: Scene,
  { small, passing, just }: CompiledLexicon,
): boolean {
  const before = scene.words.slice(headOf(hit, scene), hit.from);
  return before.every(({ text }) => small.has(text) || passing.has(text) || just.has(text));
}

const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou', 'und', 'oder']);

/** "Parental leave and childcare: what changes": what stands in a list, without an "I", is a subject. */
export function isListed({ from, to }: PhraseHit<unknown>, words: readonly Word[]): boolean {
  return LISTS.has(words[from - 1]?.text ?? '') || LISTS.has(words[to]?.text ?? '');
}

/** In words: "Migraine. Again." */
const BARE = 4;

/** "Heute früh Panikattacke im Zug", not "Migraine is a disease", "Dyslexia: three tips", "the addiction to growth". */
export function isBareNote(hit: PhraseHit<unknown>, scene: Scene, { small, passing, just }: CompiledLexicon): boolean {
  const { words, clauses, isDiary } = scene;
  const next = words[hit.to]?.text ?? '';
  const isHeading = clauses[hit.to] !== clauses[hit.from] && words.length > BARE;
  const before = words.slice(headOf(hit, scene), hit.from);
  const isSubject = clauses[hit.to] === clauses[hit.from] && ![small, passing, just].some((known) => known.has(next));
  return (
    isDiary &&
    !isHeading &&
    !isSubject &&
    !isListed(hit, words) &&
    before.every(({ text }) => passing.has(text) || just.has(text))
  );
}

/** The first word of the part a phrase stands in. */
function headOf({ from }: PhraseHit<unknown>, { clauses }: Scene): number {
  let start = from;
  while (start > 0 && clauses[start - 1] === clauses[from]) start--;
  return start;
}

/** Whether a phrase opens its part, with at most `reach` words before it. */
export function opensPart(
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
