import type { Item } from '@/lib/domain/item';
import { countLeading } from '@/lib/language/binary-search';
import { cleanUrl } from '@/lib/library/clean-url';
import { eachTerm } from './terms';

/** A word of the title says as much as this many in the text. */
const TITLE_WEIGHT = 4;
/** The subject of a piece is told in its first thousand words; longer ones would only cost. */
const LONGEST_TEXT = 6_000;
/** A posting is one number: the item's place × 64 + how often the term stands there (63 at most). */
const COUNT_BITS = 6;
const MOST_COUNT = (1 << COUNT_BITS) - 1;

export type Indexed = Pick<Item, 'id' | 'title' | 'summary' | 'text' | 'url' | 'lang'>;

interface Entry {
  id: string;
  /** Cleaned, so that the page itself is known again. */
  url: string;
  lang: string | null;
  terms: number[];
}

/** The library by its words: stem → where it stands and how often. Kept in memory; add and remove as it changes. */
export class SearchIndex {
  private readonly termIds = new Map<string, number>();
  private readonly postings: number[][] = [];
  private readonly frequencies: number[] = [];
  /** By place: the sum of the weighted counts of an item's terms. Beside the entries, since scoring reads only these. */
  private readonly lengths: number[] = [];
  private readonly entries: (Entry | undefined)[] = [];
  private readonly places = new Map<string, number>();
  private totalLength = 0;

  get size(): number {
    return this.places.size;
  }

  /** Average length of an item, at least 1. */
  get averageLength(): number {
    return Math.max(1, this.totalLength / Math.max(1, this.size));
  }

  /** Adds an item; one with the same id is replaced. */
  add(item: Indexed): void {
    this.remove(item.id);
    const counts = new Map<number, number>();
    const count = (weight: number) => (stem: string) => {
      const known = this.termIds.get(stem);
      const id = known ?? this.postings.push([]) - 1;
      if (known === undefined) this.termIds.set(stem, id);
      counts.set(id, (counts.get(id) ?? 0) + weight);
    };
    eachTerm(item.title, item.lang, count(TITLE_WEIGHT));
    if (!item.text.startsWith(item.summary.slice(0, 100))) eachTerm(item.summary, item.lang, count(1));
    eachTerm(item.text.slice(0, LONGEST_TEXT), item.lang, count(1));
    const place = this.entries.length;
    let length = 0;
    for (const [term, times] of counts) {
      length += times;
      this.postings[term]?.push(place * (MOST_COUNT + 1) + Math.min(times, MOST_COUNT));
      this.frequencies[term] = (this.frequencies[term] ?? 0) + 1;
    }
    this.totalLength += length;
    this.lengths.push(length);
    this.places.set(item.id, place);
    this.entries.push({ id: item.id, url: pageAddress(item.url), lang: item.lang, terms: [...counts.keys()] });
  }

  remove(id: string): void {
    const place = this.places.get(id);
    const entry = place === undefined ? undefined : this.entries[place];
    if (place === undefined || !entry) return;
    for (const term of entry.terms) {
      this.frequencies[term] = (this.frequencies[term] ?? 1) - 1;
      this.postings[term] = (this.postings[term] ?? []).filter((posting) => posting >> COUNT_BITS !== place);
    }
    this.totalLength -= this.lengthAt(place);
    this.entries[place] = undefined;
    this.places.delete(id);
  }

  /** In how many items a stem stands. */
  frequency(stem: string): number {
    return this.frequencies[this.termIds.get(stem) ?? -1] ?? 0;
  }

  /** Calls back with each item that holds the stem (by its place) and the weighted count there. */
  eachItemWith(stem: string, call: (place: number, count: number) => void): void {
    for (const posting of this.postings[this.termIds.get(stem) ?? -1] ?? []) {
      call(posting >> COUNT_BITS, posting & MOST_COUNT);
    }
  }

  /** The weighted count of a stem in an item; 0 where it is not. */
  countAt(place: number, stem: string): number {
    const postings = this.postings[this.termIds.get(stem) ?? -1] ?? [];
    // Places ascend.
    const posting =
      postings[countLeading(postings.length, (at) => (postings[at] as number) >> COUNT_BITS < place)] ?? -1;
    return posting >> COUNT_BITS === place ? posting & MOST_COUNT : 0;
  }

  /** How many places there are, removed ones included. */
  get capacity(): number {
    return this.entries.length;
  }

  lengthAt(place: number): number {
    return this.lengths[place] ?? 0;
  }

  entryAt(place: number): Readonly<Entry> | undefined {
    return this.entries[place];
  }
}

/** An address by which the same page is known again: clean, without fragment, protocol, "www." and the last slash. */
export function pageAddress(url: string): string {
  return cleanUrl(url)
    .replace(/#.*$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/\/$/u, '')
    .toLowerCase();
}

export function buildIndex(items: Iterable<Indexed>): SearchIndex {
  const index = new SearchIndex();
  for (const item of items) index.add(item);
  return index;
}
