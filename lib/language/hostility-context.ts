import type { Lang } from '@/lib/domain/lang';
import type { HostilityCategory } from './lexicon/hostility';
import type { PhraseHit } from './phrases';
import type { Word } from './words';

/** Names and judgements that a "not" before them takes back: "they are not idiots", "elle n'est pas stupide". */
const DENIABLE: ReadonlySet<HostilityCategory> = new Set(['mild', 'scorn', 'accuse']);
const DENIALS: ReadonlySet<string> = new Set(
  'not,never,isn,aren,wasn,weren,don,ain,pas,jamais,aucun,aucune,nicht,kein,keine,keinen,keiner,nie'.split(','),
);

/** Whether one of the three words before a hit takes it back. */
export function isDenied({ value, from }: PhraseHit<HostilityCategory>, words: readonly Word[]): boolean {
  if (!DENIABLE.has(value)) return false;
  for (let i = Math.max(0, from - 3); i < from; i++) if (DENIALS.has((words[i] as Word).text)) return true;
  return false;
}

/** Words that may follow an English adjective without being what it describes. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  `and or but nor as for to of if that this these those in on at when while because since enough is are was were be it
  so then than too very with about from by not no i you u he she they we me him her them us what who how why where lol
  lmao lmfao smh though tbh ever even just really honestly always all again now today anymore here there my your ur his
  their our the a an do does did can could would will should have has had don doesn didn isn aren like sometimes right
  either both until till after before over under around`
    .split(/\s+/)
    .filter(Boolean),
);
const PEOPLE: ReadonlySet<string> = new Set(
  `person human humans being beings individual individuals creature creatures girl girls boy boys kid kids child children
  adult adults president senator senators governor mayor judge judges lawyer lawyers leader leaders politician voter
  voters boss teacher teachers player players coach ref refs referee fan fans team party government administration
  journalist reporter reporters anchor host actor actress celebrity celebrities crowd mob lot bunch family parents parent
  mother mom mum father dad brother sister wife husband ex boyfriend girlfriend friend friends neighbour neighbor
  neighbours neighbors tourists driver drivers american americans little old young white black fat ugly stupid dumb evil
  ignorant lying face faces mouth brain mind soul hypocrite self`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Whether an English adjective of scorn describes a thing: "stupid red tape", "a dumb comment", but not "he is so
 * stupid", "stupid people", "pathetic!". Observed in sentences of self-help forums, 2026-11.
 */
export function isOfThing(
  { value, from, to }: PhraseHit<HostilityCategory>,
  words: readonly Word[],
  text: string,
  lang: Lang,
): boolean {
  if (lang !== 'en' || value !== 'scorn' || to !== from + 1) return false;
  const next = words[to];
  if (!next || !/^ +$/.test(text.slice((words[from] as Word).end, next.start))) return false;
  if (/\p{Lu}/u.test(text.charAt(next.start))) return false;
  return !NO_NOUNS.has(next.text) && !PEOPLE.has(next.text) && next.text !== '@';
}

/** Whom a name is given to, and what may stand between: "you are such a fraud", "t'es qu'un pantin", "du alter Lump". */
const NAMES_GIVEN: Readonly<Record<Lang, RegExp>> = {
  en: /(?:^| )(?:you|u|ur|youre|yall)(?: (?:are|re|r))?(?: (?:just|nothing|but|literally))*(?: (?:a|an|such|bunch|pack|of|total|absolute|complete|utter|real|literal|little|big|old|fat|bloody|damn|fucking|freaking|sad|pathetic|lying|useless|spineless|filthy|dirty|stupid|dumb|ugly|vile|disgusting|worthless|miserable))+$/,
  fr: /(?:^| )(?:(?:t|tu) es|vous etes|bande|espece)(?: (?:que|qu|vraiment|juste|rien|n|d|de))*(?: (?:un|une|des|d|de|gros|grosse|petit|petite|pauvre|vieux|vieille|sale|sales))*$/,
  de: /(?:^| )(?:du|ihr)(?: (?:bist|seid))?(?: (?:einfach|nur|doch|echt|so|ein|eine|[a-z]+(?:er|es|e|en)))?$/,
};
const FILLING = 6;
/** What a name weighs that is given to somebody's face, although elsewhere it weighs less. */
const AS_NAME: Readonly<Record<Lang, Partial<Record<HostilityCategory, HostilityCategory>>>> = {
  en: { weak: 'insult', accuse: 'insult', mild: 'insult' },
  fr: { weak: 'mild', accuse: 'mild' },
  de: { weak: 'insult', accuse: 'insult', mild: 'insult' },
};

/** The category of a name given to somebody's face ("you are a fraud"); undefined for all else. In German only nouns. */
export function nameCategory(
  { value, from }: PhraseHit<HostilityCategory>,
  words: readonly Word[],
  text: string,
  lang: Lang,
): HostilityCategory | undefined {
  const category = AS_NAME[lang][value];
  if (!category || (lang === 'de' && !/\p{Lu}/u.test(text.charAt((words[from] as Word).start)))) return undefined;
  const before = words.slice(Math.max(0, from - FILLING), from).map((word) => word.text);
  return NAMES_GIVEN[lang].test(before.join(' ')) ? category : undefined;
}

/** What stands between quotation marks, up to 120 characters: somebody else's words, or a word that is talked about. */
const QUOTATION = /["«„“][^"«»„“”\n]{1,120}["»”“]|(?<=^|\s)['‘][^'‘’\n]{1,40}['’](?=\P{L}|$)/gu;

const MAY_QUOTE = /["«„“]|(?:^|\s)['‘]/;

/** The words inside quotations. */
export function quotedOf(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const quoted = new Set<Word>();
  if (!MAY_QUOTE.test(text)) return quoted;
  let at = 0;
  for (const { 0: all, index } of text.matchAll(QUOTATION)) {
    const end = index + all.length;
    while (at < words.length && (words[at] as Word).start < index) at++;
    for (; at < words.length && (words[at] as Word).start < end; at++) quoted.add(words[at] as Word);
  }
  return quoted;
}
