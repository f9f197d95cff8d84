import type { EmployerMarks } from '@/lib/domain/employer';
import { countLeading } from './binary-search';
import { fold } from './fold';
import { COMMON_NAMES } from './lexicon/common-names';

export interface EmployerMention {
  /** UTF-16 offsets into the text given. */
  start: number;
  end: number;
  /** The name, domain, product or handle as the person listed it. */
  mark: string;
  by: 'name' | 'domain' | 'product' | 'handle';
}

interface Matcher {
  mark: string;
  by: EmployerMention['by'];
  pattern: RegExp;
  /** Words that a dictionary knows too must be spelled exactly like this. */
  asGiven: string | null;
}

const LEGAL_FORM =
  /[\s,]+(?:&\s?co\.?(?:\s?kg(?:aa)?)?|ag|gmbh|mbh|kgaa|kg|ohg|e\.?v\.?|eg|se|sa|s\.a\.|sas|sasu|sarl|sàrl|s\.?n\.?c\.?|ltd\.?|limited|inc\.?|llc|llp|plc|corp\.?|nv|n\.v\.|bv|b\.v\.|spa|s\.p\.a\.)$/iu;
const URL = /(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const SEPARATORS = '[\\s_.&-]{0,3}';

const quoted = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
/** A decomposed accent may follow any letter ("é" typed as e + U+0301). */
const letters = (word: string): string => [...word].map((char) => `${quoted(char)}[\\u0300-\\u036f]*`).join('');

function nameMatcher(mark: string, by: 'name' | 'product'): Matcher | null {
  let name = mark.trim();
  for (let form = LEGAL_FORM.exec(name); form && form.index > 0; form = LEGAL_FORM.exec(name))
    name = name.slice(0, form.index);
  const words = fold(name.normalize('NFC')).match(/[\p{L}\p{N}+]+/gu) ?? [];
  if (words.join('').length < 2) return null;
  const single = words.length === 1 ? (words[0] as string) : '';
  // Two letters ("HP") or an everyday word ("Orange") are a name only as spelled by the person.
  const asGiven = single !== '' && (single.length < 3 || COMMON_NAMES.has(single)) ? name : null;
  const genitive = asGiven === null && words.join('').length > 3 ? 's?' : '';
  return { mark, by, pattern: new RegExp(words.map(letters).join(SEPARATORS) + genitive, 'gu'), asGiven };
}

function domainMatcher(mark: string): Matcher | null {
  const host = fold(mark.trim())
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#].*$/su, '');
  if (!/[^.]\.[^.]/u.test(host)) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${quoted(host)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'gu');
  return { mark, by: 'domain', pattern, asGiven: null };
}

function handleMatcher(mark: string): Matcher | null {
  const handle = fold(mark.trim()).replace(/^.*\//u, '').replace(/^@/u, '');
  if (handle.length < 2) return null;
  const pattern = new RegExp(`(?<=[@/])${quoted(handle)}(?![\\p{L}\\p{N}_-])`, 'gu');
  return { mark, by: 'handle', pattern, asGiven: null };
}

const matchersOf = new WeakMap<EmployerMarks, readonly Matcher[]>();

function matchers(employer: EmployerMarks): readonly Matcher[] {
  const known = matchersOf.get(employer);
  if (known) return known;
  const made = [
    ...employer.domains.map(domainMatcher),
    ...employer.handles.map(handleMatcher),
    ...employer.names.map((name) => nameMatcher(name, 'name')),
    ...employer.products.map((product) => nameMatcher(product, 'product')),
  ].filter((matcher) => matcher !== null);
  matchersOf.set(employer, made);
  return made;
}

const WORD = /[\p{L}\p{N}]/u;
const inHashtag = (text: string, at: number): boolean =>
  /#[\p{L}\p{N}_]{0,60}$/u.test(text.slice(Math.max(0, at - 61), at));

/** A whole word, or a part of a hashtag that capitals set apart: #TeamMeridian, #MeridianCareers. */
function stands(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // "meridian.social" is somebody's address, not the name.
  if (/^\.\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  const touchesBefore = WORD.test(before);
  const touchesAfter = WORD.test(after);
  if (!touchesBefore && !touchesAfter) return true;
  if (touchesBefore && !(/[\p{Ll}\p{N}]/u.test(before) && /\p{Lu}/u.test(text.charAt(start)))) return false;
  if (touchesAfter && !/[\p{Lu}\p{N}]/u.test(after)) return false;
  return inHashtag(text, start);
}

/**
 * Where a text mentions one of the employers: names and products as whole words in any case, with or without accents,
 * spaces or hyphens ("#MeridianBank"), domains with their subdomains, handles after @ or in a profile's address.
 * Names inside other sites' addresses do not count. In order, without overlaps; linear in the length of the text.
 */
export function employerMentions(text: string, employers: readonly EmployerMarks[]): EmployerMention[] {
  const all = employers.flatMap(matchers);
  if (all.length === 0) return [];
  const folded = fold(text);
  const urls = [...folded.matchAll(URL)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: EmployerMention[] = [];
  for (const { mark, by, pattern, asGiven } of all) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (asGiven !== null && text.slice(start, end) !== asGiven) continue;
      if ((by === 'name' || by === 'product') && (!stands(text, start, end) || within(urls, start))) continue;
      found.push({ start, end, mark, by });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

interface Span {
  start: number;
  end: number;
}

/** Both a text's addresses and its mentions may be many, so they are not compared one by one. */
function within(spans: readonly Span[], at: number): boolean {
  const span = spans[countLeading(spans.length, (i) => (spans[i] as Span).start <= at) - 1];
  return span !== undefined && at < span.end;
}
