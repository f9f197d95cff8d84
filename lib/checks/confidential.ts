import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { noted } from '@/lib/language/noted';
import { remembered } from '@/lib/language/remembered';
import type { Word } from '@/lib/language/words';
import { tokensOf } from '@/lib/language/words';
import type { Found, HashedTerms } from './define';
import { defineCheck } from './define';

/** A term has at most this many words; longer ones of the person's own list are cut to it. */
export const MAX_WORDS = 6;
/** Longer words are cut. UTF-16 units. */
const LONGEST_WORD = 60;

/**
 * The one form in which terms are compared: compatibility letters made plain (NFKC), lower case, accents off, ß as ss,
 * œ as oe, æ as ae, a plural s at the end of a word of four letters or more off, and nothing between the words. So
 * "Projet Été", "projets-été" and "#ProjetEte" are one term.
 */
export const normaliseTerm = remembered((term) =>
  tokensOf(term.normalize('NFKC')).slice(0, MAX_WORDS).map(normaliseWord).join(''),
);

const NOT_ASCII = /[^\0-\x7f]/;

const normaliseWord = noted((_folded, written): string => {
  let plain = written.slice(0, LONGEST_WORD).toLowerCase();
  if (NOT_ASCII.test(plain)) {
    plain = plain
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae');
  }
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
});

/**
 * How a company pack hides a term: lower-case hex of the SHA-256 of the UTF-8 bytes of `salt` followed directly by
 * `normaliseTerm(term)`.
 */
export function hashTerm(salt: string, term: string): string {
  return hashOf(salt + normaliseTerm(term));
}

export const confidential = defineCheck({
  id: 'confidential',
  languages: 'any',
  messages: ['listed', 'pack'],
  docs: {
    flags: 'Words of the person’s own list, and the terms of a company pack, which come as salted hashes.',
    why: 'A project name or a client that is not public yet is easily said in passing.',
    leavesAlone: `Parts of words, and terms of more than ${MAX_WORDS} words. Case, accents, hyphens, plural s and letters from mathematical alphabets make no difference.`,
    sources: [
      'The person’s list',
      'The terms of a company pack: SHA-256 of its salt and the normalised term, so that the list does not tell what it protects',
    ],
  },
  run: ({ text, confidential: { terms, hashed } }) => {
    const listed = new Map(terms.map((term) => [normaliseTerm(term), term.trim()]));
    listed.delete('');
    const packs = hashed.filter(({ hashes }) => hashes.length > 0);
    if (listed.size === 0 && packs.length === 0) return [];
    return search(text, listed, packs.length === 0 ? null : matcher(packs));
  },
});

/** A window that begins as no term does is not made longer: so many letters of each are compared. */
const HEAD = 3;

/** Longest match first, from the left; at most six windows a word. */
function search(
  text: string,
  listed: ReadonlyMap<string, string>,
  inPack: ((plain: string) => boolean) | null,
): Found[] {
  const heads = new Set(Array.from(listed.keys(), (term) => term.slice(0, HEAD)));
  const initials = new Set(Array.from(heads, (head) => head.charAt(0)));
  const words = tokensOf(text);
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    const { start, written } = words[from] as Word;
    // Most words begin as no term does, and need not be made plain.
    if (!inPack && written.charCodeAt(0) < 128 && !initials.has(written.charAt(0).toLowerCase())) continue;
    let plain = '';
    let longest: { to: number; end: number; term: string | undefined } | null = null;
    for (let to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
      const word = words[to] as Word;
      plain += normaliseWord(word);
      const term = listed.get(plain);
      if (term !== undefined || inPack?.(plain)) longest = { to, end: word.end, term };
      else if (!inPack && plain.length >= HEAD && !heads.has(plain.slice(0, HEAD))) break;
    }
    if (!longest) continue;
    const { to, end, term } = longest;
    const messageId = term === undefined ? 'pack' : 'listed';
    found.push({ messageId, severity: 'serious', start, end, data: { term: term ?? text.slice(start, end) } });
    from = to;
  }
  return found;
}

/** Longer windows than any term has are not worth a hash. UTF-16 units. */
const LONGEST = 80;

/** Hashes are the price of this check, and from one keystroke to the next almost all of them are the same. */
const hashOf = remembered((salted) => bytesToHex(sha256(utf8ToBytes(salted))), 20_000, 4 * LONGEST);

function matcher(packs: readonly HashedTerms[]): (plain: string) => boolean {
  const sets = packs.map(({ salt, hashes }) => ({ salt, hashes: new Set(hashes) }));
  return (plain) =>
    sets.length > 0 &&
    plain.length >= 2 &&
    plain.length <= LONGEST &&
    sets.some(({ salt, hashes }) => hashes.has(hashOf(salt + plain)));
}
