import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Place } from '@/lib/language/places';
import { before } from '@/lib/language/places';
import { luhn } from './bank';

/** A run of digits as phone numbers are written, from `+`, a bracket or a digit on. Not inside words, addresses, decimals. */
const RUN =
  /(?<![\p{L}\p{N}_@#=&/]|\p{N}[.,:-]|\p{L}-)(?:\+ ?|\((?=[+0-9]))?\d(?:[ .()/–-]{0,4}\d){5,30}(?![\p{L}\p{N}_@]|[,:]\d)/gu;
const CHAT_LINK = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)\+?\d{8,15}(?!\d)/giu;

const PHONE_WORD =
  /(?<![\p{L}])(?:t[eé]l(?:[eé]ph(?:one|oner|onez|onique))?|telefon(?:isch|nummer)?|fon|phone|cell|call(?:ing)?|ring|text|dial|fax|mobile?|mobilnummer|portable|fixe|gsm|natel|handy(?:nummer)?|rufnummer|durchwahl|ruf|rufen|anrufen|ruft|erreich\p{L}*|appel\p{L}{0,4}|joindre|joignable|whatsapp|signal|telegram|sms|hotline|standard|zentrale|contact\p{L}*|kontakt\p{L}*|reach)(?![\p{L}])|[☎📞📱📲]/gu;
const OTHER_WORD =
  /(?<![\p{L}])(?:command\p{L}*|order|company (?:number|no|registration)|handelsregister\p{L}*|bestell\p{L}*|auftrag\p{L}*|r[eé]f(?:[eé]rence)?s?|referenz\p{L}*|rechnung\p{L}*|invoice|facture|ticket|siren|siret|rcs|tva|vat|ust|uid|tin|isbn|issn|doi|ean|gtin|sku|kundennummer|kunden-?nr|client|customer|tracking|colis|suivi|sendung\p{L}*|paket\p{L}*|parcel|version|serial|s[eé]rie\p{L}*|serien\p{L}*|hrb|hra|dossier|aktenzeichen|brevet|patent\p{L}*|compte|account|konto\p{L}*|bic|id|identifiant|code|zip|plz|orcid|rpps|adeli|naf|ape|contrat|vertrag\p{L}*|contract|policy|case|article|artikel\p{L}*|lot|badge|license|licen[cs]e|licence|matricule|pin|build|commit|arxiv|pmid|nct|steuer\p{L}*|gr[öo]ss?e|mesur\p{L}*)(?![\p{L}])/gu;
const QUANTITY_AFTER =
  /^\s?(?:[€$£%°]|eur|usd|chf|gbp|euros?|dollars?|francs?|millions?|mio|mrd|milliard|billion|kwh|mwh|kg|km|m²|m2|ha|tonnes?|people|users|personnes|personen|menschen|habitants|abonn|followers|views|vues|stück|pi[eè]ces|pages)/iu;
const QUANTITY_BEFORE = /[€$£]\s?$|\b(?:eur|usd|chf|gbp)\s?$/iu;

/**
 * Phone numbers, national and international, in the ways people write them in France, Switzerland, Germany, Austria,
 * Belgium, Britain and America.
 */
export function findPhones(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(RUN)) places.push(...phonesIn(text, match.index, match[0]));
  for (const match of text.matchAll(CHAT_LINK)) places.push({ start: match.index, end: match.index + match[0].length });
  return places;
}

/** Tries the pieces between loose gaps, from the left, longest first: two numbers, or a postcode and one, may stand side by side. */
function phonesIn(text: string, at: number, run: string): Place[] {
  const starts = [0, ...[...run.matchAll(/(?<=\d[ ()/–-]*[ /][ ()/–-]*)[+(]?\d/g)].map(({ index }) => index)];
  const ends = [...run.matchAll(/\d(?=[ ()/–-]*[ /][ ()/–-]*[+(]?\d|$)/g)].map(({ index }) => index + 1).reverse();
  const places: Place[] = [];
  let from = 0;
  for (const start of starts) {
    // A number begins the run, or follows another or a postcode; else it is the middle of something longer.
    if (start < from || !/^\D*(?:\d{4,5}\D*)?$/.test(run.slice(from, start))) continue;
    const inPairs = /^0\d(?:[ .-]\d\d){4}(?!\d|[.-]\d)/.exec(run.slice(start));
    const longestFirst = inPairs ? [start + inPairs[0].length, ...ends] : ends;
    const end = longestFirst.find(
      (candidate) => candidate > start && isPhone(text, at + start, run.slice(start, candidate)),
    );
    if (end === undefined) continue;
    // "(06 12 34 56 78)" stands in brackets, "(0711) 123456" holds them.
    const inBrackets = run[start] === '(' && !run.slice(start, end).includes(')');
    places.push({ start: at + start + (inBrackets ? 1 : 0), end: at + end });
    from = end;
  }
  return places;
}

function isPhone(text: string, at: number, piece: string): boolean {
  const digits = piece.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 16) return false;
  const groups = piece.split(/\D+/).filter(Boolean);
  const following = text.slice(at + piece.length, at + piece.length + 20);
  const preceding = before(text, at, 45);
  if (QUANTITY_AFTER.test(following) || QUANTITY_BEFORE.test(preceding) || isDateOrTime(piece, groups)) return false;
  const word = nearest(preceding);
  if (word === 'other') return false;
  if (/^\+|^\(\+/.test(piece) || /^00[1-9]/.test(digits)) return isInternational(piece, groups);
  if (digits.startsWith('0')) return isTrunk(piece, digits, groups, word === 'phone');
  if (isAmerican(piece, word === 'phone')) return true;
  return (
    word === 'phone' &&
    digits.length <= 12 &&
    isNear(preceding) &&
    !isThousands(groups) &&
    !/^(?:19|20)\d\d$/.test(groups[0] ?? '')
  );
}

/** Which kind of word stands last before the number. */
function nearest(preceding: string): 'phone' | 'other' | null {
  const last = (pattern: RegExp): number => [...preceding.matchAll(pattern)].at(-1)?.index ?? -1;
  const phone = last(PHONE_WORD);
  const other = last(OTHER_WORD);
  // "Number" alone is a phone number, but not beside a word for something else ("numéro de commande", "order number").
  if (phone < 0 && other < 0) return /(?<!\p{L})(?:num[eé]ro|number|nummer|n°|nr\.)/u.test(preceding) ? 'phone' : null;
  return phone > other ? 'phone' : 'other';
}

/** A number without any mark of its own must stand right behind a label. */
function isNear(preceding: string): boolean {
  return /(?:t[eé]l\p{L}{0,7}|phone|fon|fax|mobile?|portable|handy|gsm|natel|call|nummer|num[eé]ro|number|whatsapp|sms|[☎📞📱📲])[^\p{L}\p{N}]{0,6}(?:(?:is|est|ist|le|au|me|at|on|:)[ :]{0,3}){0,2}$/u.test(
    preceding,
  );
}

const isThousands = (groups: readonly string[]): boolean =>
  groups.length > 1 && (groups[0] ?? '').length <= 3 && groups.slice(1).every((group) => group.length === 3);

function isInternational(piece: string, groups: readonly string[]): boolean {
  // "+49 (0)30 …" shows the trunk zero that is not dialled from abroad.
  const digits = piece
    .replace(/\( ?0 ?\)/, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  if (digits.length < 10 && isThousands(groups)) return false;
  const number = parsePhoneNumberFromString(`+${digits}`);
  return (
    number !== undefined && (number.isValid() || (number.isPossible() && digits.length >= 10 && !isThousands(groups)))
  );
}

/** National numbers with the trunk zero. */
function isTrunk(piece: string, digits: string, groups: readonly string[], named: boolean): boolean {
  if (/^00|^0+$/.test(digits) || /^\(?0[.,]/.test(piece) || /^\d{4} \d{4} \d{4}$/.test(piece)) return false;
  const min = named ? 7 : 9;
  if (digits.length < min || digits.length > 14) return false;
  if (named || piece.startsWith('(')) return true;
  if (isIsbn10(piece, digits) || /^\d{3}(?:\.\d{3}){3}$/.test(piece)) return false;
  if (digits.length === 9 && luhn(digits) && isThousands(groups)) return false;
  if (digits.length === 10) return groups.length <= 6 || groups.every((group) => group.length === 1);
  return groups.length >= 2 && groups.length <= 6
    ? (groups[0] ?? '').length >= 2
    : ['DE', 'AT', 'GB', 'BE'].some((country) => parsePhoneNumberFromString(digits, country as 'DE')?.isValid());
}

/** (212) 555-0198, 212-555-0198, 1-800-555-0199; with spaces or nothing between only where it is called a number. */
function isAmerican(piece: string, named: boolean): boolean {
  if (/^(?:1[ .-]?)?(?:\([1-9]\d\d\) ?|[1-9]\d\d-)[1-9]\d\d[ .-]\d{4}$/.test(piece)) return true;
  if (/^(?:1\.)?[2-9]\d\d\.[2-9]\d\d\.\d{4}$/.test(piece)) return true;
  if (!/^(?:1 ?)?[2-9]\d\d ?[2-9]\d\d ?\d{4}$/.test(piece)) return false;
  return named || (piece.includes(' ') && (parsePhoneNumberFromString(piece, 'US')?.isValid() ?? false));
}

function isDateOrTime(piece: string, groups: readonly string[]): boolean {
  const [a = '', b = '', c = ''] = groups;
  if (/^(?:19|20)\d\d[ ./-](?:0?[1-9]|1[0-2])[ ./-](?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(piece)) return true;
  const dayFirst = a.length <= 2 && b.length <= 2 && Number(a) <= 31 && Number(b) <= 31;
  if (dayFirst && /^(?:19|20)\d\d$/.test(c)) return true;
  if (
    groups.every((group) => group.length === 2 || /^(?:19|20)\d\d$/.test(group)) &&
    (groups.at(-1) ?? '').length === 4
  )
    return true;
  // 03.04.24 – 05.04.24
  if (groups.length === 6 && /^\d\d[./-]\d\d[./-]\d\d\D+\d\d[./-]\d\d[./-]\d\d$/.test(piece)) return true;
  return /^(?:19|20)\d\d ?[/–-] ?(?:19|20)\d\d/.test(piece);
}

function isIsbn10(piece: string, digits: string): boolean {
  if (digits.length !== 10 || !/^\d{1,5}[ -]\d{1,7}[ -]\d{1,6}[ -]\d$/.test(piece)) return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return sum % 11 === 0;
}
