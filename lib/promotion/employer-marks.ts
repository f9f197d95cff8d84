import type { EmployerMarks } from '@/lib/domain/employer';
import type { SourceText } from '@/lib/domain/item';
import { remembered } from '@/lib/language/remembered';
import type { Link } from './form';
import { isShortener, isThirdPartyHost } from './form';
import type { Word } from './words';
import { fold, readWords } from './words';

/** Words that companies share: a name is still recognised without them ("Groupe Alvéa" as "Alvéa"). */
const GENERIC = new Set(
  'groupe group gruppe holding sa sas sarl gmbh ag kg se inc ltd llc llp plc co corp corporation company the la le les l the software consulting conseil partners associes versicherung assurances energie energy studio studios ingenierie labs lab technologies technology solutions systems formation foods sports data robotics games logistics agency agentur verlag editions motors auto automotive health sante gesundheit bank banque clinic clinique klinik hospital school lycee institute institut foundation fondation stiftung trust avocats rechtsanwalte law media reseau grid gestion capital ventures logiciels software academy university digital global international technik bau logistik logistique'.split(
    ' ',
  ),
);

/** Beyond these a post is a list of links or tags, and looking further would take quadratic time. */
const MOST_LINKS = 10;
const MOST_TAGS = 20;

export interface Trace {
  /** As the employer calls itself. */
  name: string;
  sentence: number;
  /** Index of the first word, or null for a link. */
  word: number | null;
  by: 'name' | 'link';
  isProduct: boolean;
}

interface Name {
  label: string;
  words: string[];
  joined: string;
}

const nameForms = remembered((label: string): readonly Name[] => {
  const words = readWords(label).map((word) => word.text);
  const rest = words.filter((word) => !GENERIC.has(word));
  const forms = [words];
  if (rest.length > 0 && rest.length < words.length && rest.join('').length >= 4) forms.push(rest);
  return forms.filter((form) => form.length > 0).map((form) => ({ label, words: form, joined: form.join('') }));
});

/** A word that holds the name, also where a space was lost: "adidasproducts", "#TeamAdidas". */
function holds(word: Word, name: string): boolean {
  if (word.text === name) return true;
  return name.length >= 6
    ? word.text.includes(name)
    : name.length >= 5 && word.text.startsWith(name) && word.kind !== 'word';
}

function startsAt(words: readonly Word[], at: number, name: Name): boolean {
  const { joined } = name;
  const first = words[at] as Word;
  if (holds(first, joined)) return first.capital || first.kind !== 'word' || joined.length >= 6;
  if (name.words.length === 1) return false;
  return name.words.every((part, i) => words[at + i]?.text === part) && first.capital;
}

const sameHost = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * Where a post shows the employer: its names, products, handles, and links to its domains or to the item being shared
 * (library items are company content). In the order of the text.
 */
export function findTraces(
  words: readonly Word[],
  links: readonly Link[],
  employers: readonly EmployerMarks[],
  item: SourceText | null,
): Trace[] {
  const labels = employers.flatMap((employer) => [...employer.names, ...employer.products, ...employer.handles]);
  const all = words.map(({ text }) => text).join(' ');
  const names = labels
    .flatMap(nameForms)
    .filter(({ joined, words: parts }) => all.includes(joined) || (parts.length > 1 && all.includes(parts.join(' '))));
  const products = new Set(employers.flatMap((employer) => employer.products));
  const traces: Trace[] = [];
  for (let at = 0; names.length > 0 && at < words.length; at++) {
    const name = names.find((candidate) => startsAt(words, at, candidate));
    if (!name) continue;
    const { sentence } = words[at] as Word;
    traces.push({ name: name.label, sentence, word: at, by: 'name', isProduct: products.has(name.label) });
  }
  const domains = employers.flatMap((employer) => employer.domains).map((domain) => domain.toLowerCase());
  const shared = item ? hostOf(item.url) : [];
  for (const link of links) {
    const domain = [...domains, ...shared].find((candidate) => sameHost(link.host, candidate));
    // Beside an item, the short link is the item's.
    const behind = isShortener(link.host) ? shared[0] : undefined;
    const name = domain ?? behind;
    if (name) traces.push({ name, sentence: -1, word: null, by: 'link', isProduct: false });
  }
  return traces;
}

function hostOf(url: string): string[] {
  const match = /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url);
  const host = match?.[1]?.toLowerCase();
  return host && !isShortener(host) && !isThirdPartyHost(host) ? [host] : [];
}

/**
 * With no employer known: a name that the post comes back to, in its words, hashtags, mentions and link hosts, is
 * probably the one it speaks for. The name, or null.
 */
export function guessBrand(words: readonly Word[], links: readonly Link[]): string | null {
  const seen = new Map<string, Set<string>>();
  const note = (name: string, where: string): void => {
    if (name.length < 4) return;
    const places = seen.get(name) ?? new Set<string>();
    places.add(where);
    seen.set(name, places);
  };
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') note(word.text, word.kind);
    else if (word.capital) note(word.text, words[at - 1]?.sentence === word.sentence ? 'inside' : 'first');
  }
  for (const link of links.slice(0, MOST_LINKS)) {
    if (isShortener(link.host) || isThirdPartyHost(link.host)) continue;
    for (const [name, places] of seen)
      if (link.host.replace(/[^a-z0-9]/gu, '').includes(fold(name))) places.add('host');
  }
  const tags = words.filter(({ kind }) => kind !== 'word').slice(0, MOST_TAGS);
  for (const [name, places] of seen) {
    // "#AcmeTrivia #75yearsofacme": a name that tags are made of.
    if (name.length >= 5 && tags.some(({ text }) => text.length > name.length && text.includes(name)))
      places.add('inside a tag');
    if (
      places.has('host') ||
      places.has('inside a tag') ||
      (places.size >= 2 && (places.has('hashtag') || places.has('mention')))
    )
      return name;
  }
  return null;
}
