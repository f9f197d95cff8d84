import type { Lang } from '@/lib/domain/lang';
import { isDenied, isOfThing, nameCategory, quotedOf } from './hostility-context';
import { unmasked } from './hostility-masked';
import type { HostilityCategory } from './lexicon/hostility';
import { HOSTILITY, HOSTILITY_CATEGORIES } from './lexicon/hostility';
import { anonymous } from './ngrams';
import { listed } from './phrase-list';
import type { PhraseHit } from './phrases';
import { PhraseMatcher } from './phrases';
import type { Word } from './words';
import { wordsOf } from './words';

/** Categories that carry hostility themselves; the others only say something about the words around them. */
export const HOSTILE_CATEGORIES = HOSTILITY_CATEGORIES.filter(
  (category) => !['group', 'they', 'you', 'self', 'reported', 'ok'].includes(category),
);

/** Who a hit is about, from the words around it. */
const ASPECTS = ['', '@you', '@mention', '@group', '@self', '@reported', '@quoted', '@thing'] as const;
type Aspect = (typeof ASPECTS)[number];
/** What makes a hit somebody's where it stands near, the first that does. */
const NEARBY: readonly (readonly [HostilityCategory | '@', Aspect])[] = [
  ['you', '@you'],
  ['self', '@self'],
  ['group', '@group'],
  ['they', '@group'],
  ['@', '@mention'],
];
const FORMS = ['bias', 'you', 'mention', 'hashtag', 'exclaim', 'caps', 'disgust', 'warm', 'kinds'] as const;

/** Names of the dense features, in the order of the weights. */
export const FEATURE_NAMES: readonly string[] = [
  ...HOSTILE_CATEGORIES.flatMap((category) => ASPECTS.map((aspect) => category + aspect)),
  ...FORMS,
];
const INDEX = new Map(FEATURE_NAMES.map((name, i) => [name, i]));

export interface HostilityReading {
  readonly words: readonly Word[];
  /** The words, with the names of groups made anonymous: a group is never a reason in itself. */
  readonly plainWords: readonly Word[];
  readonly hits: readonly HostileHit[];
  readonly dense: Float64Array;
}
export interface HostileHit extends PhraseHit<HostilityCategory> {
  readonly aspect: Aspect;
}

const matchers = new Map<Lang, PhraseMatcher<HostilityCategory>>();
function matcherOf(lang: Lang): PhraseMatcher<HostilityCategory> {
  let matcher = matchers.get(lang);
  if (!matcher) {
    const categories: HostilityCategory[] = ['ok', ...HOSTILITY_CATEGORIES.filter((c) => c !== 'ok')];
    const phrases = categories.flatMap((category) =>
      HOSTILITY[lang][category].split(',').map((phrase) => [phrase, category] as const),
    );
    matcher = new PhraseMatcher(listed(phrases));
    matchers.set(lang, matcher);
  }
  return matcher;
}

const DISGUST =
  /[\u{1F92E}\u{1F922}\u{1F921}\u{1F595}\u{1F4A9}\u{1F92C}\u{1F621}\u{1F620}\u{1F44E}\u{1F644}\u{1F412}\u{1F416}\u{1F400}]/gu;
const WARM =
  /[\u2764\u{1F60A}\u{1F64F}\u{1F44D}\u{1F60D}\u{1F389}\u{1F44F}\u{1F970}\u{1F642}\u{1F499}\u{1F49A}\u{1F680}]/gu;
/** Half a surrogate pair, or the heart. */
const MAY_BE_EMOJI = /[\uD83C-\uD83E\u2764]/;
const NEAR = 6;

/** Reads a text with one language's lexicon. Linear in its length. */
export function readHostility(text: string, lang: Lang): HostilityReading {
  const words = wordsOf(unmasked(text));
  const found = matcherOf(lang).find(words);
  const quoted = quotedOf(text, words);
  const aspectOf = (hit: PhraseHit<HostilityCategory>, at: number): Aspect => {
    if (quoted.has(words[hit.from] as Word)) return '@quoted';
    if (isNear('reported', at, found, words) || isDenied(hit, words)) return '@reported';
    if (isOfThing(hit, words, text, lang) && found[at + 1]?.from !== hit.to) return '@thing';
    return NEARBY.find(([value]) => isNear(value, at, found, words))?.[1] ?? '';
  };
  const hits: HostileHit[] = [];
  found.forEach((hit, at) => {
    if (!(HOSTILE_CATEGORIES as readonly string[]).includes(hit.value)) return;
    const aspect = aspectOf(hit, at);
    const named = aspect === '@quoted' || aspect === '@reported' ? undefined : nameCategory(hit, words, text, lang);
    hits.push(named ? { ...hit, value: named, aspect: '@you' } : { ...hit, aspect });
  });
  const isGroup = new Uint8Array(words.length);
  for (const { value, from, to } of found) if (value === 'group') isGroup.fill(1, from, to);
  const plainWords = words.map((word, at) => (isGroup[at] === 0 ? word : anonymous(word)));
  return { words, plainWords, hits, dense: denseOf(text, words, found, hits) };
}

/** Whether something of a category, or a mention, stands within `NEAR` words of a hit. */
function isNear(
  value: HostilityCategory | '@',
  at: number,
  found: readonly PhraseHit<HostilityCategory>[],
  words: readonly Word[],
): boolean {
  const { from, to } = found[at] as PhraseHit<HostilityCategory>;
  const is = (hit: PhraseHit<HostilityCategory>): boolean =>
    words[hit.from]?.text === '@' ? value === '@' : hit.value === value;
  for (let i = at - 1; i >= 0; i--) {
    const hit = found[i] as PhraseHit<HostilityCategory>;
    if (hit.to <= from - NEAR) break;
    if (is(hit)) return true;
  }
  for (let i = at + 1; i < found.length; i++) {
    const hit = found[i] as PhraseHit<HostilityCategory>;
    if (hit.from >= to + NEAR) break;
    if (is(hit)) return true;
  }
  return false;
}

function denseOf(
  text: string,
  words: readonly Word[],
  found: readonly PhraseHit<HostilityCategory>[],
  hits: readonly HostileHit[],
): Float64Array {
  const dense = new Float64Array(FEATURE_NAMES.length);
  const add = (name: string, value: number): void => {
    dense[INDEX.get(name) as number] = (dense[INDEX.get(name) as number] as number) + value;
  };
  for (const hit of hits) {
    add(hit.value, 1);
    if (hit.aspect) add(hit.value + hit.aspect, 1);
  }
  for (let i = 0; i < dense.length; i++) dense[i] = Math.min(2, Math.sqrt(dense[i] as number));
  add('bias', 1);
  add('kinds', Math.min(3, new Set(hits.map((hit) => hit.value)).size));
  const count = (value: HostilityCategory): number => found.filter((hit) => hit.value === value).length;
  const mentions = text.includes('@') ? words.filter((word) => word.text === '@').length : 0;
  add('you', Math.min(2, Math.sqrt(count('you') - mentions)));
  add('mention', Math.min(1, mentions));
  add('hashtag', Math.min(2, Math.sqrt((text.match(/#[\p{L}\p{N}_]/gu) ?? []).length)));
  add('exclaim', Math.min(2, Math.sqrt((text.match(/!/g) ?? []).length)));
  const capitals = words.filter(
    ({ start, end }) => end - start > 3 && !isSmall(text.charCodeAt(start)) && isCapitals(text.slice(start, end)),
  ).length;
  add('caps', Math.min(2, Math.sqrt(capitals)));
  const hasEmoji = MAY_BE_EMOJI.test(text);
  add('disgust', hasEmoji ? Math.min(2, (text.match(DISGUST) ?? []).length) : 0);
  add('warm', hasEmoji ? Math.min(2, (text.match(WARM) ?? []).length) : 0);
  return dense;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
