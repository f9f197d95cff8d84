import type { Lang } from '@/lib/domain/lang';
import { detectLanguage } from './detect';
import { remembered } from './remembered';
import { tokensOf } from './words';

/** How a reader is addressed: tu and du, or vous and Sie; null where nobody is. */
export type Address = 'familiar' | 'polite' | null;

export interface Traits {
  readonly lang: string | null;
  readonly words: number;
  readonly emoji: number;
  readonly exclamations: number;
  readonly address: Address;
}

const FAMILIAR: Readonly<Partial<Record<Lang, RegExp>>> = {
  fr: /(?<![\p{L}'-])(?:tu|toi|te|t'\p{L}+|ton|ta|tes|tiens?)(?![\p{L}])/iu,
  de: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu,
};
/** "Sie" and "Ihr" only within a sentence: at its beginning they may be "she" and "you all". */
const POLITE: Readonly<Partial<Record<Lang, RegExp>>> = {
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  de: /[\p{L},] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
};
/** So many characters tell the language of a published post, of which there are sixty. */
const ENOUGH_TO_TELL = 300;
const EMOJI = /(?![©®™])\p{Extended_Pictographic}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function addressIn(text: string, lang: string | null): Address {
  const familiar = FAMILIAR[lang as Lang]?.test(text) ?? false;
  const polite = POLITE[lang as Lang]?.test(text) ?? false;
  if (familiar === polite) return null;
  return familiar ? 'familiar' : 'polite';
}

/** What can be counted of how a text is written. Linear in its length. */
export function traitsOf(text: string, lang = detectLanguage(text)): Traits {
  return {
    lang,
    words: tokensOf(text).length,
    emoji: count(text, EMOJI),
    exclamations: count(text, /!/g),
    address: addressIn(text, lang),
  };
}

/** As {@link traitsOf}, for published posts: they are looked at with every keystroke, and never change. */
export const traitsOfPost = remembered(
  (text) => traitsOf(text, detectLanguage(text.slice(0, ENOUGH_TO_TELL))),
  300,
  Number.POSITIVE_INFINITY,
);
