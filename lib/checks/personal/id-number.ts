import type { Place } from '@/lib/language/places';
import { after, before } from '@/lib/language/places';

interface Kind {
  pattern: RegExp;
  /** On letters and digits only, upper case. */
  valid(compact: string): boolean;
  /** A word that must stand near; without it the digits could be anything. */
  near?: RegExp;
}

const SOCIAL = /s[eé]curit[eé] sociale|\bs[eé]cu\b|\bnir\b|\bnss\b|num[eé]ro de s[eé]cu|carte vitale|\binsee\b/;
const TAX_DE = /steuer-?\s?id|steueridentifikation|identifikationsnummer|\bidnr|\btin\b|steuernummer/;
const NINO = /\bnino\b|national insurance|\bni (?:number|no)/;
const PASSPORT =
  /pass(?:port|eport)\b|reisepass|pass-?nr|passnummer|personalausweis|ausweisnummer|ausweis-nr|carte (?:nationale )?d'identit[eé]|\bcni\b|identity card|id card|identit[äa]tskarte/;

const KINDS: readonly Kind[] = [
  // France, numéro de sécurité sociale: sex, year, month, place of birth, order, key (Code de la sécurité sociale R115-1).
  {
    pattern: /(?<![\p{L}\p{N}])[12] ?\d\d ?\d\d ?(?:\d\d|2[abAB]) ?\d{3} ?\d{3} ?[/-]? ?\d\d(?![\p{L}\p{N}])/gu,
    valid: frenchSocial,
  },
  {
    pattern: /(?<![\p{L}\p{N}])[12] ?\d\d ?\d\d ?(?:\d\d|2[abAB]) ?\d{3} ?\d{3}(?![\p{L}\p{N}]| ?\d)/gu,
    valid: () => true,
    near: SOCIAL,
  },
  // Switzerland, AHV/AVS: 756 and an EAN-13 check digit.
  { pattern: /(?<![\p{L}\p{N}])756[. ]?\d{4}[. ]?\d{4}[. ]?\d\d(?![\p{L}\p{N}])/gu, valid: ean13 },
  // Germany, Steuer-ID: ISO 7064 mod 11,10.
  { pattern: /(?<![\p{L}\p{N}])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\p{L}\p{N}])/gu, valid: mod1110, near: TAX_DE },
  // Germany, Sozialversicherungsnummer: area, birthday, initial, serial.
  {
    pattern: /(?<![\p{L}\p{N}])\d\d ?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?[A-Z] ?\d{3}(?![\p{L}\p{N}])/gu,
    valid: germanSocial,
  },
  // Belgium, numéro national: date, serial, 97 minus the rest.
  { pattern: /(?<![\p{L}\p{N}])\d\d\.\d\d\.\d\d[- ]\d{3}[. ]\d\d(?![\p{L}\p{N}])/gu, valid: belgianNational },
  // Austria, Sozialversicherungsnummer: four digits and the birthday.
  {
    pattern: /(?<![\p{L}\p{N}])[1-9]\d{3} ?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?![\p{L}\p{N}])/gu,
    valid: austrianSocial,
    near: /svnr|sv-nr|sv-nummer|sozialversicherungsnummer|versicherungsnummer/,
  },
  // United Kingdom, National Insurance number: in pairs, or where it is called one.
  { pattern: /(?<![\p{L}\p{N}])[A-Za-z]{2} \d\d \d\d \d\d ?[A-Da-d](?![\p{L}\p{N}])/gu, valid: nino },
  { pattern: /(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d{6} ?[A-Da-d](?![\p{L}\p{N}])/gu, valid: nino, near: NINO },
  // United States, Social Security number.
  {
    pattern: /(?<![\p{L}\p{N}-])\d{3}[- ]?\d\d[- ]?\d{4}(?![\p{L}\p{N}-])/gu,
    valid: (digits) => !/^(?:000|666|9)|^...00|0000$/.test(digits),
    near: /\bssn\b|social security/,
  },
  // Passports and identity cards have no public check digit: only where they are called so.
  {
    pattern:
      /(?<![\p{L}\p{N}])(?=[A-Za-z]{0,3}\d|\d)(?:[A-Za-z]{1,2}\d{6,8}|\d{2}[A-Za-z]{2}\d{5}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}|\d{9}|\d{12})(?![\p{L}\p{N}])/gu,
    valid: (compact) => (compact.match(/\d/g)?.length ?? 0) >= 4,
    near: PASSPORT,
  },
];

/** The fewest digits that any of them has, near one another. */
const MAY_HOLD = /\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/;

/** National numbers of a person, with their check digits where they have one. */
export function findIdNumbers(text: string): Place[] {
  const places: Place[] = [];
  if (!MAY_HOLD.test(text)) return places;
  const lower = text.toLowerCase();
  for (const { pattern, valid, near } of KINDS) {
    if (near && !near.test(lower)) continue;
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (!valid(match[0].replace(/[^\p{L}\p{N}]/gu, '').toUpperCase())) continue;
      if (near && !near.test(before(text, place.start, 50)) && !near.test(after(text, place.end, 30))) continue;
      places.push(place);
    }
  }
  return places;
}

function frenchSocial(compact: string): boolean {
  const month = Number(compact.slice(3, 5));
  if (!((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50)) return false;
  // Corsica: 2A counts as 19, 2B as 18.
  const number = BigInt(compact.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97n - (number % 97n) === BigInt(compact.slice(13));
}

function ean13(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 1 ? 3 : 1), 0);
  return digits.length === 13 && sum % 10 === 0;
}

function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

function germanSocial(compact: string): boolean {
  const letter = compact.charCodeAt(8) - 64;
  const digits = `${compact.slice(0, 8)}${String(letter).padStart(2, '0')}${compact.slice(9, 11)}`;
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, i) => {
    const product = Number(digits[i]) * weight;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(compact[11]);
}

function belgianNational(digits: string): boolean {
  const [rest, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return [rest, `2${rest}`].some((number) => 97 - (Number(number) % 97) === check);
}

function austrianSocial(digits: string): boolean {
  const weights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];
  const sum = weights.reduce((total, weight, i) => total + Number(digits[i]) * weight, 0);
  return sum % 11 === Number(digits[3]);
}

function nino(compact: string): boolean {
  return /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/.test(compact);
}
