import type { Fix } from '@/lib/domain/finding';
import type { Place } from '@/lib/language/places';
import { Claims } from '@/lib/language/places';
import { webAddressesIn } from '@/lib/language/web-addresses';
import type { Found } from './define';
import { defineCheck } from './define';
import { findAddresses } from './personal/address';
import { findCards, findIbans } from './personal/bank';
import { findEmails } from './personal/email';
import { findIdNumbers } from './personal/id-number';
import { findPhones } from './personal/phone';

/** The surest first: where two overlap, the earlier keeps the place. */
const KINDS = [
  ['iban', findIbans],
  ['card', findCards],
  ['email', findEmails],
  ['idNumber', findIdNumbers],
  ['phone', findPhones],
  ['postalAddress', findAddresses],
] as const;

export const personalData = defineCheck({
  id: 'personal-data',
  languages: 'any',
  messages: ['phone', 'email', 'postalAddress', 'iban', 'card', 'idNumber'],
  fixes: ['remove'],
  docs: {
    flags:
      'Phone numbers, e-mail addresses (also written "jean (at) exemple (dot) fr"), postal addresses, IBANs, payment cards and national identity numbers, of anyone.',
    why: 'What is posted is copied within minutes and stays findable. A number or an address of somebody else is also their personal data, which the author has no right to publish (GDPR, Swiss FADP).',
    leavesAlone:
      'Dates, prices, order, company and version numbers, ISBNs, coordinates; @handles, also those of Mastodon; a town or a street without a number; numbers whose check digit is wrong.',
    sources: [
      'libphonenumber (Google) by libphonenumber-js',
      'ISO 13616 (IBAN) by ibantools',
      'ISO/IEC 7812-1 (cards)',
      'AFNOR XP Z10-011, USPS Publication 28, Royal Mail and Deutsche Post address rules',
    ],
  },
  run: ({ text }) => {
    const taken = new Claims(text.length);
    const outside = withoutUrls(text);
    const found: Found[] = [];
    for (const [kind, find] of KINDS) {
      for (const place of find(outside)) {
        if (!taken.claim(place)) continue;
        found.push({ messageId: kind, severity: 'serious', ...place, data: { kind }, fixes: [removal(text, place)] });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
});

/** Digits in a web address mean other things, except in a chat link, which holds a person's own number. */
const CHAT_LINK = /^(?:https?:\/\/)?(?:wa\.me|(?:api\.)?whatsapp\.com)\//i;
/** Stands for a character of an address: in no pattern, neither letter nor space. */
const BLANK = '\uFFFC';

function withoutUrls(text: string): string {
  let outside = '';
  let at = 0;
  for (const { start, end, url } of webAddressesIn(text)) {
    if (CHAT_LINK.test(url)) continue;
    outside += text.slice(at, start) + BLANK.repeat(end - start);
    at = end;
  }
  return outside + text.slice(at);
}

/** Leaves it out together with the space before it, or after it at the beginning of a line. */
function removal(text: string, { start, end }: Place): Fix {
  const spaceBefore = text[start - 1] === ' ';
  const spaceAfter = !spaceBefore && text[end] === ' ';
  return { fixId: 'remove', start: start - (spaceBefore ? 1 : 0), end: end + (spaceAfter ? 1 : 0), replacement: '' };
}
