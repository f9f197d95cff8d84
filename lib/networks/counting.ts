import { countGraphemes } from 'unicode-segmenter/grapheme';
import { TOP_LEVEL_DOMAINS } from './top-level-domains';

/** UTF-16 units, as `maxlength` of a text field counts. */
export function utf16(text: string): number {
  return text.length;
}

/** Characters as a reader sees them: an emoji of several code points is one. */
export function graphemes(text: string): number {
  return countGraphemes(text);
}

/** What X and Mastodon count for any link, however long it is. */
const LINK = 23;

/**
 * X, `config/v3.json` of twitter/twitter-text (2021-10-21, still the last state): Latin, Greek, Cyrillic, Arabic and most
 * punctuation weigh 1, all else 2, an emoji 2 whatever it is made of, a link 23, also a bare `example.com`.
 */
export function weighted(text: string): number {
  let length = 0;
  let from = 0;
  const normalised = text.normalize('NFC');
  for (const link of linksOnX(normalised)) {
    length += weightOf(normalised.slice(from, link.start)) + LINK;
    from = link.end;
  }
  return length + weightOf(normalised.slice(from));
}

const EMOJI =
  /\p{RI}{2}|[#*0-9]\uFE0F?\u20E3|(?![©®](?!\uFE0F))\p{Extended_Pictographic}(?!\uFE0E)(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?)*(?:[\u{E0020}-\u{E007F}]+)?/gu;
const LIGHT = /[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/u;

function weightOf(text: string): number {
  let length = 0;
  const withoutEmoji = text.replace(EMOJI, () => {
    length += 2;
    return '';
  });
  for (const char of withoutEmoji) length += LIGHT.test(char) ? 1 : 2;
  return length;
}

/** A run that may be a link: an optional scheme, names with dots, then whatever follows up to a space. */
const CANDIDATE =
  /(?<![\p{L}\p{N}@$#_\-./])(https?:\/\/)?((?:[\p{L}\p{N}][\p{L}\p{N}_-]*\.)+)(\p{L}+|xn--[a-z0-9-]+)(?![\p{L}\p{N}@_-])(:\d+)?([/?][^\s<>"“”«»]*)?/giu;
/** What a link may end with; other punctuation ends the sentence. */
const CLOSES = /[\p{L}\p{N}=_#/+&-]/u;

function linksOnX(text: string): { start: number; end: number }[] {
  const links: { start: number; end: number }[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [whole, scheme, , ending = '', , path = ''] = match;
    if (!TOP_LEVEL_DOMAINS.has(ending.toLowerCase()) && !ending.toLowerCase().startsWith('xn--')) continue;
    // Without a scheme X takes only ASCII names.
    const host = whole.length - path.length;
    if (!scheme && /[^\0-\x7F]/.test(whole.slice(0, host))) continue;
    links.push({ start: match.index, end: match.index + host + withoutTrailing(path).length });
  }
  return links;
}

/** A closing bracket belongs to the link only when it was opened in it. */
function withoutTrailing(path: string): string {
  let end = path.length;
  while (end > 0 && !CLOSES.test(path[end - 1] as string)) end--;
  const cut = path.slice(0, end);
  return path[end] === ')' && cut.split('(').length > cut.split(')').length ? `${cut})` : cut;
}

/**
 * Mastodon (`app/javascript/mastodon/features/compose/util/counter.js`, read 2026-08-08): graphemes, a link with http(s)
 * counts 23, and of `@user@host` only `@user`.
 */
export function mastodonLength(text: string): number {
  const shown = text
    .replace(/(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”«»/]+\.[^\s<>"“”«»]+/giu, () => 'x'.repeat(LINK))
    .replace(/(?<![\w/])(@[a-z0-9_][a-z0-9_.-]*)@[a-z0-9_.-]*[a-z0-9_]/giu, '$1');
  return countGraphemes(shown);
}
