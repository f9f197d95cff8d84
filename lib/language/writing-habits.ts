import type { Lang } from '@/lib/domain/lang';
import { detectLanguage } from './detect';

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
const WORD = /[\p{L}\p{N}]+/gu;
const EMOJI = /(?![©®™])\p{Extended_Pictographic}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function addressIn(text: string, lang: string | null): Address {
  const familiar = FAMILIAR[lang as Lang]?.test(text) ?? false;
  const polite = POLITE[lang as Lang]?.test(text) ?? false;
  if (familiar === polite) return null;
  return familiar ? 'familiar' : 'polite';
}

/** What can be counted of how a text is written. Linear in its length. */
export function traitsOf(text: string): Traits {
  const lang = detectLanguage(text);
  return {
    lang,
    words: count(text, WORD),
    emoji: count(text, EMOJI),
    exclamations: count(text, /!/g),
    address: addressIn(text, lang),
  };
}

/** Own posts are looked at with every keystroke, and never change; the oldest are forgotten first. */
const REMEMBERED = 300;
const known = new Map<string, Traits>();

/** As {@link traitsOf}, for a published post. */
export function traitsOfPost(text: string): Traits {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const traits = traitsOf(text);
  known.set(text, traits);
  if (known.size > REMEMBERED) for (const oldest of [...known.keys()].slice(0, REMEMBERED / 2)) known.delete(oldest);
  return traits;
}
