import type { PhraseHit } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon, Term } from './compiled';
import type { Person } from './people';
import type { Scene } from './scene';

const AND: ReadonlySet<string> = new Set(['and', 'et', 'und', 'but', 'mais', 'aber']);

/** What comes after these is not what is had. */
const ABOUT: ReadonlySet<string> = new Set('with,about,for,like,avec,sur,pour,über,für'.split(','));

/** Whether the verb that the term needs stands with it and its person. A deed is a verb itself. */
export function related(
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
