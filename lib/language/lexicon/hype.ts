import type { Lang } from '@/lib/domain/lang';
import { HYPE_DE } from './hype.de';
import { HYPE_EN } from './hype.en';
import { HYPE_FR } from './hype.fr';

/**
 * What makes a post sound like an advertisement. `mild*` words are ordinary one by one and count only in a crowd; the
 * others are hype by themselves. Written by hand.
 */
export const HYPE_CATEGORIES = [
  'clickbait',
  'urgency',
  'superlative',
  'jargon',
  'intensifier',
  'mildSuperlative',
  'mildJargon',
  'mildIntensifier',
  'ok',
] as const;
export type HypeCategory = (typeof HYPE_CATEGORIES)[number];

/** Phrases for `PhraseMatcher`, separated by commas. */
export type HypeLexicon = Readonly<Record<HypeCategory, string>>;

export const HYPE: Readonly<Record<Lang, HypeLexicon>> = { en: HYPE_EN, fr: HYPE_FR, de: HYPE_DE };
