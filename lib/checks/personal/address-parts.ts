import { once } from '@/lib/language/once';

/** What addresses are built from, as sources of regular expressions. Every repetition is bounded. */

export const NUMBER = String.raw`\d{1,4}(?:\s?(?:bis|ter|quater|[a-fA-F])(?![\p{L}\p{N}]))?(?:\s?[-–/]\s?\d{1,4}[a-fA-F]?(?![\p{L}\p{N}]))?`;
/** A name of up to five words; small words join them. */
/** Its dot is an abbreviation's ("J.", "St.", "Dr."): after a longer word it ends the sentence. */
const CAP = String.raw`(?:[\p{Lu}\p{N}]\p{L}{0,2}\.|[\p{Lu}\p{N}][\p{L}\p{N}'-]{0,30})`;
const SMALL_FR = `(?:de la |de l'|des |du |de |d'|la |le |les |l'|aux |au |à la |sur |sous |en |et |saint[e]?[ -])`;
export const NAME_FR = `${SMALL_FR}{0,2}(?:${CAP})(?:[ -]${SMALL_FR}{0,2}${CAP}){0,4}`;
export const LOWER_NAME_FR = String.raw`(?:de la |de l'|des |du |de |d')[\p{Ll}][\p{L}'-]{2,30}(?: (?:de la |des |du |de |d')?[\p{L}'-]{3,30})?`;
const TOWN_WORD = String.raw`(?:Ste?\.|\p{Lu}[\p{L}'-]{0,30})`;
export const CITY = String.raw`${TOWN_WORD}(?:[ -](?:sur|sous|les|lès|la|le|en|de|du|des|am|an der|ob der|im|bei|upon|${TOWN_WORD})(?![\p{L}])){0,4}(?: cedex(?: \d{1,2})?| CEDEX(?: \d{1,2})?)?`;
/** Postcode and town of the continent, after a comma, a line break, or what stands between: floor, building, box. */
export const TAIL = String.raw`(?:[,;]? ?(?:b[âa]t(?:iment)?\.?|appt?\.?|appartement|[ée]tage|esc(?:alier)?\.?|bo[îi]te|bte\.?|bus|BP|CS|c/o|Postfach|Stiege|Top|Whg\.?|Hinterhaus|HH|\d{1,2}(?:e|er|ème|\.) ?(?:[ée]tage|OG|Stock)|EG) ?[\p{L}\p{N}/]{0,6}){0,3}(?:\s?[,;–|-]\s?|\s(?:in\s)?)\(?(?:(?:F|FR|D|DE|A|AT|CH|B|BE|L|LU)[ -]{1,2})?(?:\d{5}|\d{4}|\d{2} \d{3})\s{1,2}${CITY}`;
export const UK_POSTCODE = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})`;
export const US_TAIL = String.raw`[A-Z]{2}[ ,]{1,2}\d{5}(?:-\d{4})?`;
export const ENGLISH_TAIL = String.raw`(?:,? ?(?:NW|NE|SW|SE|N|S|E|W)\b\.?)?(?:,? ?(?:Apt|Suite|Ste|Unit|Floor|Flat|Room|#)\.? ?[\p{L}\p{N}-]{1,6})?(?:,?\s{1,2}[\p{Lu}][\p{L}.'-]{1,30}(?: [\p{Lu}][\p{L}.'-]{1,30}){0,2}){0,3},?\s{1,2}(?:${UK_POSTCODE}|${US_TAIL})`;

/** Compiled when it is first asked for. */
export const pattern = (source: string): (() => RegExp) =>
  once(() => new RegExp(`(?<![\\p{L}\\p{N}.,:/#-]|\\d )(?:${source})`, 'gu'));
export const anyCase = (words: string): string =>
  words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`);
