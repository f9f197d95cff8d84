import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import type { Hostility } from '@/lib/language/hostility';
import { hostilityOf } from '@/lib/language/hostility';
import type { HostileHit } from '@/lib/language/hostility-features';
import { readHostility } from '@/lib/language/hostility-features';
import type { HostilityCategory } from '@/lib/language/lexicon/hostility';
import type { Word } from '@/lib/language/words';
import type { Found } from './define';
import { defineCheck } from './define';

/** More marks than this read as scolding. */
const MOST = 4;

/** Words that need no target to be an attack on people. */
const ALWAYS_ATTACK: ReadonlySet<HostilityCategory> = new Set(['slur', 'dehuman', 'harm']);
const ATTACK_IF_AIMED: ReadonlySet<HostilityCategory> = new Set(['insult', 'mild', 'command']);
/** Said in anger of people and things alike: marked only when aimed at somebody, or when the whole is clear. */
const AMBIGUOUS: ReadonlySet<HostilityCategory> = new Set(['scorn', 'accuse', 'contempt']);
const NEVER_ALONE: ReadonlySet<HostilityCategory> = new Set(['crude', 'weak']);

/** Quoted, told of others, about a thing, or said of oneself ("I am an idiot at spreadsheets"). */
function excused({ value, aspect }: HostileHit): boolean {
  if (aspect === '@quoted' || aspect === '@reported' || aspect === '@thing') return true;
  return aspect === '@self' && (value === 'mild' || AMBIGUOUS.has(value));
}

/** At somebody, or at a group. A mention alone aims a name ("@user idiot"), not a judgement ("@user disgusting"). */
function isAimed({ value, aspect }: HostileHit): boolean {
  return aspect === '@you' || aspect === '@group' || (aspect === '@mention' && !AMBIGUOUS.has(value));
}

function foundFor(hit: HostileHit, words: readonly Word[]): Found {
  const span = { start: (words[hit.from] as Word).start, end: (words[hit.to - 1] as Word).end };
  if (ALWAYS_ATTACK.has(hit.value) || (isAimed(hit) && ATTACK_IF_AIMED.has(hit.value)))
    return { messageId: 'attack', severity: 'serious', ...span };
  if (hit.value === 'vulgar') return { messageId: 'profanity', severity: 'hint', ...span };
  return { messageId: 'insult', severity: 'warning', ...span };
}

/** What is marked in a text that was judged. */
export function findingsOf({ score, tone, hits, words, heaviest }: Hostility): Found[] {
  if (score < 0) return [];
  const clear = score >= tone;
  const strong = hits.filter((hit) => !NEVER_ALONE.has(hit.value));
  const certain = score >= tone + 1.5;
  const carrying = strong.filter((hit) =>
    certain ? hit.aspect !== '@quoted' : !excused(hit) && (clear || isAimed(hit) || !AMBIGUOUS.has(hit.value)),
  );
  if (carrying.length > 0) return carrying.map((hit) => foundFor(hit, words));
  if (!clear || strong.length > 0) return [];
  const aimed = hits.filter((hit) => hit.value === 'weak' && isAimed(hit));
  if (aimed.length > (heaviest ? 1 : 0)) return aimed.map((hit) => foundFor(hit, words));
  return heaviest ? [{ messageId: 'tone', severity: 'warning', start: heaviest.start, end: heaviest.end }] : [];
}

/** In a text of unknown language only strong words of five letters and more count: shorter ones are words elsewhere. */
function strongWordsOf(text: string): Found[] {
  return LANGS.flatMap((lang: Lang) => {
    const { hits, words } = readHostility(text, lang);
    return hits
      .filter((hit) => !excused(hit) && (hit.value === 'slur' || hit.value === 'insult'))
      .map((hit) => foundFor(hit, words))
      .filter(({ start, end }) => end - start >= 5);
  });
}

function distinct(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.slice(0, MOST);
}

export const hostile = defineCheck({
  id: 'hostile',
  languages: 'any',
  messages: ['attack', 'insult', 'profanity', 'tone'],
  docs: {
    flags:
      'Attacks on people (slurs, dehumanising words, wishes of harm, insults aimed at somebody), other insults, and strong swearing. Serious for attacks on people.',
    why: 'What is said of people in anger outlives the anger, and is read as the voice of a colleague.',
    leavesAlone:
      'Problems and things ("the bug is a bastard of a thing" is at most a hint), what others said (quotes, "called me an idiot"), what one says of oneself, terms of a trade ("kill the process", "dumb terminal"), mild swearing, and the names of groups: a group is never a reason in itself.',
    sources: [
      'naughty-words 1.2.0 (LDNOOBW), CC-BY-4.0',
      'french-badwords-list 1.0.7, MIT',
      'docs/hostile.md: recipe, material, figures, limits',
    ],
  },
  run({ text, langs }) {
    const found = langs.length > 0 ? langs.flatMap((lang) => findingsOf(hostilityOf(text, lang))) : strongWordsOf(text);
    const kept = distinct(found);
    if (kept.length === 0 && langs.length === 0 && text.trim() !== '') return { notChecked: 'unknown-language' };
    return kept;
  },
});
