import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Place } from '@/lib/language/places';
import { after, before } from '@/lib/language/places';

const IBAN_START = /(?<![\p{L}\p{N}])([A-Za-z]{2})\d{2}(?=[ .-]?[A-Za-z0-9])/gu;

/** International bank account numbers whose length and check digits are right. */
export function findIbans(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(IBAN_START)) {
    const length = countrySpecs[(match[1] as string).toUpperCase()]?.chars;
    if (!length) continue;
    const start = match.index;
    let compact = '';
    let at = start;
    for (; at < text.length && compact.length < length; at++) {
      const char = text[at] as string;
      if (/[a-z0-9]/i.test(char)) compact += char;
      else if (!/[ .-]/.test(char) || !/[a-z0-9 ]/i.test(text[at + 1] ?? '')) break;
    }
    if (compact.length !== length || /[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    if (isValidIBAN(compact.toUpperCase())) places.push({ start, end: at });
  }
  return places;
}

const CARD = /(?<![\p{L}\p{N}.,+#_/=-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}_]|[.,]\d)/gu;
/** Issuer prefixes with the lengths they are issued in (ISO/IEC 7812 ranges as published by the networks, 2026-11). */
const ISSUERS: readonly { prefix: RegExp; lengths: readonly number[]; groups: RegExp }[] = [
  { prefix: /^4/, lengths: [16, 19], groups: /^4,4,4,4(?:,3)?$/ },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], groups: /^4,4,4,4$/ },
  { prefix: /^3[47]/, lengths: [15], groups: /^4,6,5$/ },
  { prefix: /^(?:6011|64[4-9]|65|62|352[89]|35[3-8])/, lengths: [16, 19], groups: /^4,4,4,4(?:,3)?$|^6,13$/ },
];
/** Shapes that collide with other numbers (SIRET has 14 digits, EAN 13) count only beside a word for a card. */
const RARE: readonly { prefix: RegExp; lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13] },
  { prefix: /^(?:30[0-5]|3[689])/, lengths: [14] },
  { prefix: /^(?:50|5[6-8]|6)/, lengths: [13, 15, 16, 17, 18, 19] },
];
const CARD_WORD = /\b(?:carte|card|karte|cb|visa|mastercard|maestro|diners|amex|american express|kreditkarte|cvv|cvc)/;

/** Payment card numbers: issuer, length, check digit, and written as cards are. */
export function findCards(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '');
    const groups = match[0]
      .split(/\D/)
      .map((group) => group.length)
      .join();
    const grouped = groups.includes(',');
    if (!luhn(digits) || /^(\d)\1+$/.test(digits)) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const known = ISSUERS.some(
      ({ prefix, lengths, groups: shape }) =>
        prefix.test(digits) && lengths.includes(digits.length) && (!grouped || shape.test(groups)),
    );
    const named = CARD_WORD.test(before(text, place.start, 40)) || CARD_WORD.test(after(text, place.end, 25));
    const rare = named && RARE.some(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length));
    if (known || rare) places.push(place);
  }
  return places;
}

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
