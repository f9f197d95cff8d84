import { webAddressesIn } from '@/lib/language/web-addresses';
import type { Found } from './define';
import { defineCheck } from './define';
import { SECRET_FORMATS } from './secret-formats';

/** Secrets of services are one long word; shorter ones are left to the rules that need a name before them. */
const LONG_WORD = /[^\s"'`<>()[\]{},;*]{16,4000}/g;
/** A password inside an address: scheme://user:password@host. */
const URL_PASSWORD = /\b[a-z][a-z0-9+.-]{1,30}:\/\/([^\s/:@"'`<>]{0,100}):([^\s/@"'`<>]{1,200})@[\w.[\]-]/gi;
/** `api_key = "…"`, `client-secret: …`, `Authorization: Bearer …`. */
const NAMED =
  /(?:api|app|access|auth|client|private|secret|account|encryption|signing|deploy|service|token|key|cl[ée]|schl[üu]ssel|credentials?|bearer|authorization|jwt|cookie)[\w.-]{0,30}["']?\s{0,3}(?:=>|:=|={1,2}|:)\s{0,3}["'`]?(?:(?:bearer|basic|token) )?["'`]?([\w./+=~!@#$%^&*-]{16,300})/gi;
const BEARER = /\bbearer ["'`]?([\w.~+/=-]{20,400})/gi;
/** "password: …", "mot de passe : …", "das Passwort ist …". */
const PASSWORD =
  /(?<![\p{L}\p{N}])(?:[\w-]{0,30}(?:password|passwd|passwort|passphrase|kennwort|pwd)|mots? de passe|mdp|login|code wi-?fi|wi-?fi|wlan)["']?\s{0,2}(?:=>|={1,2}|:|is:?|est:?|ist:?|lautet:?)\s{0,3}["'`«]?\s?([^\s"'`»<>]{6,80})/giu;
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d:/g;
const USER_OPTION = /\bcurl\b[^\n]{0,200}? (?:-u|--user)[ =]?["']?[^\s:"']{1,60}:([^\s"']{3,80})/g;

/** Links carry keys that are made to be shared (`resourcekey=`, `authkey=`, `pwd=`); only these names are secrets in one. */
const SECRET_PARAMETER = /[?&#](?:api[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret|secret|password)=/i;

/** What stands in examples instead of a secret. */
const PLACEHOLDER =
  /^[x*•.#_-]+$|^(.)\1{5,}|\.{3}|x{4,}|\*{3,}|^\$|[<{}[\]]|your|example_|dummy|placeholder|changeme|redacted|secret_here|_here$|^(?:true|false|null|none|undefined)$|^https?:/i;
const FAMOUS =
  /^(?:p[a@][s$]{2}w[o0]rd\d{0,4}!?|azerty\d*|qwert[zy]\d*|admin\d*|hunter2|1password|abc123|letmein|welcome\d*|bienvenue\d{0,2})$/i;

interface Hit extends Found {
  start: number;
  end: number;
}

export const secret = defineCheck({
  id: 'secret',
  languages: 'any',
  messages: ['key', 'token', 'password', 'privateKey', 'urlPassword'],
  docs: {
    flags:
      'Keys and tokens in the formats of some eighty services, private keys, passwords in addresses, and values written after a name such as "password", "mot de passe" or "api_key".',
    why: 'A secret that was public for a minute must be replaced: robots read every new post.',
    leavesAlone:
      'Placeholders ("your-api-key", "xxxx"), famous passwords that posts on security quote, plain words after "password", hashes and identifiers without a name.',
    sources: [
      'Formats as published by the services',
      'gitleaks, secretlint and trufflehog rule suites for their test cases',
    ],
  },
  run: ({ text }) => {
    const hits: Hit[] = [];
    const add = (messageId: string, start: number, end: number, data: Record<string, string> = {}): void => {
      if (hits.some((hit) => start < hit.end && hit.start < end)) return;
      hits.push({ messageId, severity: 'serious', start, end, data });
    };
    for (const match of text.matchAll(PRIVATE_KEY))
      add('privateKey', match.index, endOfKey(text, match.index + match[0].length));
    for (const match of text.matchAll(URL_PASSWORD))
      if (!PLACEHOLDER.test(match[2] ?? '')) add('urlPassword', match.index, match.index + match[0].length - 2);
    for (const word of text.matchAll(LONG_WORD)) {
      for (const [service, pattern] of SECRET_FORMATS) {
        const match = pattern.exec(word[0]);
        if (match && !/x{6}|\.\.\.|^(.)\1+$/i.test(match[0]))
          add('key', word.index + match.index, word.index + match.index + match[0].length, { service });
      }
    }
    const links = webAddressesIn(text).filter(({ url }) => !SECRET_PARAMETER.test(url));
    const inLink = (at: number): boolean => links.some(({ start, end }) => start <= at && at < end);
    for (const pattern of [NAMED, BEARER])
      for (const [start, value] of values(text, pattern))
        if (isRandom(value) && !inLink(start)) add('token', start, start + value.length);
    for (const pattern of [PASSWORD, USER_OPTION])
      for (const [start, value] of values(text, pattern))
        if (isPassword(value) && !inLink(start)) add('password', start, start + value.length);
    return hits.sort((a, b) => a.start - b.start);
  },
});

/** Where the only group of a pattern stands, and what it holds, without the punctuation of the sentence. */
function* values(text: string, pattern: RegExp): Generator<[start: number, value: string]> {
  for (const match of text.matchAll(pattern)) {
    const held = match[1] ?? '';
    const value = held.replace(/[.,;:!?)]{1,3}$/, '');
    yield [match.index + match[0].length - held.length, value];
  }
}

function endOfKey(text: string, from: number): number {
  const end = text.indexOf('-----END', from);
  const close = end < 0 ? -1 : text.indexOf('-----', end + 8);
  return close < 0 || close - from > 10_000 ? from : close + 5;
}

/** Random enough to be a key: letters and digits mixed, no readable words in it. */
function isRandom(value: string): boolean {
  if (value.length < 16 || PLACEHOLDER.test(value) || !/\d/.test(value) || !/[a-z]/i.test(value)) return false;
  // "Customer-Centricity-2.0": words beside numbers, none with both in it.
  if (!value.split(/[^A-Za-z0-9]+/).some((part) => part.length > 5 && /\d/.test(part) && /[A-Za-z]/.test(part)))
    return false;
  return entropy(value) >= 3.2;
}

/** Bits per character (Shannon), over the characters of the value itself. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** A value that nobody would write as a word: a letter and a digit or a sign together, and none of the famous ones. */
function isPassword(value: string): boolean {
  if (value.length < 6 || PLACEHOLDER.test(value) || FAMOUS.test(value)) return false;
  if (!/\p{L}/u.test(value) || !/[\d!@#$%^&*+=?~_|]/.test(value)) return false;
  // "12-character", "2FA-Pflicht", "802.11ax", "24/7", "@company"
  if (/^\d+(?:\.\d+)+\p{L}{0,3}$/u.test(value)) return false;
  return (
    !/^\d{1,3}[-\p{L}][\p{Ll}-]+$/u.test(value) && !/^[@#][\p{L}_]+$/u.test(value) && !/^\p{L}+[-/]\p{L}+$/u.test(value)
  );
}
