import type { Lang } from '@/lib/domain/lang';
import { HOSTILITY_DE } from './hostility.de';
import { HOSTILITY_EN } from './hostility.en';
import { HOSTILITY_FR } from './hostility.fr';

/**
 * What a word does when it is used against people. `slur`: against a group for what it is · `insult`: strong names for a
 * person · `mild`: names like idiot · `scorn`: what one says of people one despises · `accuse`: names that accuse (liar,
 * traitor) · `dehuman`: people as vermin · `harm`: wishes of harm · `command`: shut up, get lost · `contempt`: whole
 * phrases of contempt · `vulgar`: strong swearing · `crude`: mild swearing · `weak`: counts only beside others · `group`: named groups, their
 * members, and who stands for them · `they`: others, without a name · `you`: speaks to somebody · `self`: about the writer · `reported`: tells what others said · `ok`: looks like one, is none.
 */
export const HOSTILITY_CATEGORIES = [
  'slur',
  'insult',
  'mild',
  'scorn',
  'accuse',
  'dehuman',
  'harm',
  'command',
  'contempt',
  'vulgar',
  'crude',
  'weak',
  'group',
  'they',
  'you',
  'self',
  'reported',
  'ok',
] as const;
export type HostilityCategory = (typeof HOSTILITY_CATEGORIES)[number];

/** Phrases for `PhraseMatcher`, separated by commas. */
export type HostilityLexicon = Readonly<Record<HostilityCategory, string>>;

export const HOSTILITY: Readonly<Record<Lang, HostilityLexicon>> = {
  en: HOSTILITY_EN,
  fr: HOSTILITY_FR,
  de: HOSTILITY_DE,
};
