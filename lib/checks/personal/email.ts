import { once } from '@/lib/language/once';
import type { Place } from '@/lib/language/places';
import { Claims, partsAround } from '@/lib/language/places';

/** Ordinary addresses. Not after `@` (Mastodon's @user@host) or `/`. */
const PLAIN =
  /(?<![\p{L}\p{N}._%+@/'-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+)(\p{L}{2,24})(?![\p{L}\p{N}@]|:[\p{L}\p{N}~/])/gu;
/** What people write for `@` and for the dot, so that robots don't read it. Bare words need more around them. */
const AT = String.raw`\s{0,2}[([{<]\s?(?:at|bei|@|ät|arobase|arobas|aet|klammeraffe)\s?[)\]}>]\s{0,2}|(?<=[\p{L}\p{N}])[([{]a[)\]}](?=[\p{L}\p{N}])|\s(?:arobase|arobas|klammeraffe|æt)\s|_at_`;
const DOT = String.raw`\s{0,2}[([{<]\s?(?:dot|point|punkt|\.)\s?[)\]}>]\s{0,2}`;
const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}_%+-]{0,40}`;
const HIDDEN = once((): readonly RegExp[] => [
  // jean.dupont (at) exemple (dot) fr, jean[at]exemple.fr, jean@exemple(dot)fr
  new RegExp(
    String.raw`(?<![\p{L}\p{N}@._-])${NAME}(?:(?:\.|${DOT})${NAME}){0,3}(?:${AT})${NAME}(?:(?:\.|${DOT}| (?:dot|point|punkt) )${NAME}){1,3}(?<=\p{L}{2})(?![\p{L}\p{N}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}@._-])${NAME}(?:\.${NAME}){0,3}@${NAME}(?:(?:${DOT}| (?:dot|point|punkt) )${NAME}){1,3}(?<=\p{L}{2})(?![\p{L}\p{N}])`,
    'giu',
  ),
  // jean at exemple dot fr: "at" alone is a word, so the dot must be spelled and the ending known
  /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}][\p{L}\p{N}_%+-]{0,40}(?:(?:\.| dot | point | punkt )[\p{L}\p{N}_-]{1,40}){0,2} (?:at|chez|ät) [\p{L}\p{N}-]{1,40} (?:dot|point|punkt) (?:com|org|net|fr|de|ch|at|be|eu|io|uk|us|info|edu|gov)(?![\p{L}\p{N}])/giu,
  // jean.dupont @ exemple.fr: a space is common in "CEO @ acme.com", so the name must look like an address
  /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}]{1,40}[._][\p{L}\p{N}._]{1,40} ?@ ?[\p{L}\p{N}-]{1,60}\.\p{L}{2,10}(?![\p{L}\p{N}])/gu,
  // jean.dupont AT exemple.fr
  /(?<![\p{L}\p{N}@._-])[\p{Ll}\p{N}]{1,40}[._][\p{Ll}\p{N}._]{1,40} AT [\p{Ll}\p{N}-]{2,60}\.\p{Ll}{2,10}(?![\p{L}\p{N}])/gu,
]);

/** Without one of these nothing is hidden, and the patterns above, which begin at any word, need not run. */
const MAY_HIDE =
  /[([{<]\s?(?:at|bei|@|ät|aet|arobase?|klammeraffe|dot|point|punkt|\.)\s?[)\]}>]|\s(?:arobase?|klammeraffe|æt)\s|[([{](?<=[\p{L}\p{N}].)a[)\]}]|_at_| @ | (?:dot|point|punkt) (?:com|org|net|fr|de|ch|at|be|eu|io|uk|us|info|edu|gov)\b/iu;

/** The user of an address with a scheme: https://user:password@host. */
const IN_ADDRESS = /:\/\/[^\s@]{0,200}$/;
/** `logo@2x.png` and the like. */
const FILE = /^(?:png|jpe?g|gif|webp|svg|avif|ico|mp4|mov|pdf|js|mjs|ts|css|html?|json|zip|md|txt)$/i;

/** E-mail addresses, plain or hidden from robots. */
export function findEmails(text: string): Place[] {
  const claims = new Claims(text.length);
  const places: Place[] = [];
  const add = (start: number, length: number): void => {
    const place = { start, end: start + length };
    if (claims.claim(place)) places.push(place);
  };
  for (const { start, end } of partsAround(text, /@/g, { before: 70, after: 200 })) {
    const part = text.slice(start, end);
    for (const match of part.matchAll(PLAIN))
      if (!FILE.test(match[2] ?? '') && !IN_ADDRESS.test(part.slice(0, match.index)))
        add(start + match.index, match[0].length - gluedSentence(match[0]));
  }
  if (MAY_HIDE.test(text) || / AT [\p{Ll}\p{N}-]{2,60}\./u.test(text))
    for (const pattern of HIDDEN()) for (const match of text.matchAll(pattern)) add(match.index, match[0].length);
  return places;
}

/** Length of a next sentence that a copied text glued on: "jean@exemple.fr.Merci". */
function gluedSentence(address: string): number {
  return /(?<=[a-z0-9]\.[a-z]{2,24})\.[A-ZÀ-Ý][\p{L}]{1,23}$/u.exec(address)?.[0].length ?? 0;
}
