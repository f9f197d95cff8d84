import { FIRST_NAMES } from '@/lib/language/lexicon/first-names';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon, KinKind } from './compiled';

/** Who a word stands for. `near` are family and partners, `known` persons one knows, `owner` a "my" or "our" of something else, `other` anybody or a thing, `relative` whoever a relative clause is about. */
export type Who = 'i' | 'me' | 'we' | 'near' | 'known' | 'third' | 'owner' | 'other' | 'relative';

export interface Person {
  who: Who;
  /** Word indices, `to` exclusive. */
  from: number;
  to: number;
}
/** A person of one's own: "my wife", "our dog". */
export interface Kin extends Person {
  kind: KinKind;
  ours: boolean;
}

/** Words between a possessive and its noun: "my dear old mother". */
const MODIFIERS = 2;

/** "A grandpa takes his first flight" is anybody's, "her dad" is hers. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'a,an,the,every,his,un,une,le,la,les,des,cette,ce,son,sa,ses,ton,ta,ein,eine,einen,einer,der,die,das,den,sein,seine,seinem,seinen'.split(
    ',',
  ),
);
const isSomebodys = (before: Word | undefined, lexicon: CompiledLexicon): boolean => {
  if (before === undefined) return false;
  const role = lexicon.people.get(before.text);
  return OF_OTHERS.has(before.text) || role === 'third' || role === 'other';
};

/** The persons of one's own that a text names, in order. */
export function kinOf(text: string, words: readonly Word[], clauses: Int32Array, lexicon: CompiledLexicon): Kin[] {
  const kin: Kin[] = [];
  for (const { from, to, value: values } of lexicon.kin.find(words)) {
    const [value] = values;
    if (value === undefined) continue;
    if (lexicon.notKin.has(words[to]?.text ?? '') && clauses[to] === clauses[from]) continue;
    // "My dog-walking app", "mein liebster Investmentbanker".
    if (text.charAt((words[to - 1] as Word).end) === '-') continue;
    if (value.adjective && isNoun(text, words, to, lexicon)) continue;
    const owner = ownerOf(words, clauses, from, lexicon);
    if (value.bare && owner === null && !isSomebodys(words[from - 1], lexicon)) {
      kin.push({ who: 'near', kind: 'bare', from, to, ours: false });
      continue;
    }
    if (owner === null || (value.authorOnly && owner.role === 'our')) continue;
    const isFamily = value.kind === 'near' || value.kind === 'mine' || value.kind === 'weak' || value.kind === 'bare';
    if (owner.role === 'our' && (value.kind === 'mine' || value.kind === 'weak')) continue;
    kin.push({
      who: isFamily ? 'near' : 'known',
      kind: value.kind,
      from: owner.at,
      to,
      ours: owner.role === 'our',
    });
  }
  return kin;
}

function isNoun(text: string, words: readonly Word[], at: number, lexicon: CompiledLexicon): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || word.start !== before.end + 1) return false;
  if (lexicon.work.has(word.text) || lexicon.trade.has(word.text)) return true;
  return lexicon.isVerbFinal && isCapital(text, word.start) && !FIRST_NAMES.has(word.text);
}

/** The possessive before a noun, with at most two words between that are no persons, verbs of being or small words. */
export function ownerOf(
  words: readonly Word[],
  clauses: Int32Array,
  noun: number,
  lexicon: CompiledLexicon,
): { at: number; role: 'my' | 'our' } | null {
  for (let at = noun - 1; at >= noun - 1 - MODIFIERS && at >= 0 && clauses[at] === clauses[noun]; at--) {
    const word = (words[at] as Word).text;
    const role = lexicon.people.get(word);
    if (role === 'my' || role === 'our') return { at, role };
    const isModifier = role === undefined && !lexicon.be.has(word) && !lexicon.small.has(word);
    if (!isModifier || lexicon.work.has(word) || lexicon.notKin.has(word)) return null;
  }
  return null;
}

const WHO = {
  i: 'i',
  me: 'me',
  my: 'owner',
  we: 'we',
  our: 'owner',
  third: 'third',
  other: 'other',
  title: 'known',
  office: 'other',
  relative: 'relative',
} as const;

/** Everybody a text speaks of, in order: those of one's own, and whoever else a word stands for. */
export function peopleOf(
  text: string,
  words: readonly Word[],
  kin: readonly Kin[],
  lexicon: CompiledLexicon,
): Person[] {
  const people: Person[] = [...kin];
  const taken = new Set(kin.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const ends = new Map(kin.map((one) => [one.to, one.who]));
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) continue;
    const { role } = lexicon.about(words[at] as Word);
    const isRelative = role === 'relative' || role === 'other';
    if (role === 'relative' && !isAfterComma(text, words, at)) continue;
    // "My mother, who has dementia".
    const last = people.at(-1);
    const antecedent = ends.get(at) ?? (last?.who === 'known' && last.to === at ? last.who : undefined);
    const who = (isRelative ? antecedent : undefined) ?? whoIs(words[at] as Word, text, lexicon);
    if (who === null) continue;
    const isPublic = who === 'known' && at > 0 && lexicon.about(words[at - 1] as Word).role === 'office';
    // "Ich bin": German leaves out the "ich", so "bin" stands for it too.
    const isVerb = lexicon.be.has((words[at] as Word).text) || lexicon.have.has((words[at] as Word).text);
    if (isVerb && who === 'i' && last?.who === 'i' && last.to === at) last.to = at + 1;
    else people.push({ who: isPublic ? 'other' : who, from: at, to: at + 1 });
  }
  return people.sort((a, b) => a.from - b.from);
}

const isAfterComma = (text: string, words: readonly Word[], at: number): boolean =>
  text.charAt(words[at - 1]?.end ?? text.length) === ',';

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** "Marie", not "marié". */
export function isFirstName(word: Word, text: string): boolean {
  return isCapital(text, word.start) && FIRST_NAMES.has(word.text);
}

function whoIs(word: Word, text: string, lexicon: CompiledLexicon): Who | null {
  const { role, isFirstName } = lexicon.about(word);
  if (role === undefined) return isFirstName && isCapital(text, word.start) ? 'known' : null;
  // German "Sie" and "Ihr" speak to the reader; at the head of a sentence nobody can tell.
  return role === 'third' && lexicon.politeThird && isCapital(text, word.start) ? 'other' : WHO[role];
}
