import type { Place } from '@/lib/language/places';
import { Claims } from '@/lib/language/places';
import { webAddressesIn } from '@/lib/language/web-addresses';
import type { Found } from './define';
import { defineCheck } from './define';
import { SECRET_FORMATS } from './secret-formats';

/** Secrets of services are one long word; shorter ones are left to the rules that need a name before them. */
const LONG_WORD = /(?<![^\s"'`<>()[\]{},;*])[^\s"'`<>()[\]{},;*]{16,4000}/g;
/** Every format has one: what most links have not. */
const RUN = /[\w=~+/-]{15}/;
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

/** The patterns above begin at any word; these say quickly that a text has nothing for them. */
const MAY_BE = {
  named: /[=:]\s{0,3}["'`]?(?:(?:bearer|basic|token) )?["'`]?[\w.+~!@#$%^&*-][\w./+=~!@#$%^&*-]{15}/i,
  password: /passw|passp|kennwort|pwd|mots? de passe|mdp|login|wi-?fi|wlan/i,
};

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
    const claims = new Claims(text.length);
    const found: Found[] = [];
    const links = new Claims(text.length);
    for (const link of webAddressesIn(text)) if (!SECRET_PARAMETER.test(link.url)) links.claim(link);
    for (const { place, messageId, data } of [...fixedFormats(text), ...addresses(text), ...named(text)]) {
      const isShared = (messageId === 'token' || messageId === 'password') && !links.isFree(place);
      if (!isShared && claims.claim(place)) found.push({ messageId, severity: 'serious', ...place, data: data ?? {} });
    }
    return found.sort((a, b) => a.start - b.start);
  },
});

interface Hit {
  messageId: string;
  place: Place;
  data?: Record<string, string>;
}

const placeAt = (start: number, length: number): Place => ({ start, end: start + length });

function* fixedFormats(text: string): Generator<Hit> {
  for (const { index, 0: begin } of text.matchAll(PRIVATE_KEY))
    yield { messageId: 'privateKey', place: { start: index, end: endOfKey(text, index + begin.length) } };
  for (const { index, 0: word } of text.matchAll(LONG_WORD)) {
    if (!RUN.test(word) || !/\d|[a-z][A-Z]|[A-Z]{16}/.test(word)) continue;
    for (const [service, pattern] of SECRET_FORMATS) {
      const match = pattern.exec(word);
      if (!match || /x{6}|\.\.\.|^(.)\1+$/i.test(match[0])) continue;
      yield { messageId: 'key', place: placeAt(index + match.index, match[0].length), data: { service } };
    }
  }
}

function* addresses(text: string): Generator<Hit> {
  if (!text.includes('://') || !text.includes('@')) return;
  // Without the "@" and the letter after it.
  for (const { index, 0: whole, 2: password = '' } of text.matchAll(URL_PASSWORD))
    if (!PLACEHOLDER.test(password)) yield { messageId: 'urlPassword', place: placeAt(index, whole.length - 2) };
}

/** Values behind a name. */
function* named(text: string): Generator<Hit> {
  for (const pattern of MAY_BE.named.test(text) ? [NAMED, BEARER] : [BEARER])
    for (const [start, value] of values(text, pattern))
      if (isRandom(value)) yield { messageId: 'token', place: placeAt(start, value.length) };
  for (const pattern of MAY_BE.password.test(text) ? [PASSWORD, USER_OPTION] : [USER_OPTION])
    for (const [start, value] of values(text, pattern))
      if (isPassword(value)) yield { messageId: 'password', place: placeAt(start, value.length) };
}

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
