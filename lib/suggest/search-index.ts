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
}

/** An index as it is kept: few large values, because a database takes its time for each. */
export interface StoredIndex {
  /** By number, with spaces between them. */
  stems: string;
  /** Postings of all stems, one after the other; where those of each begin, and where the last ends. */
  postings: Int32Array;
  starts: Uint32Array;
  /** By place: an item, and the sum of the weighted counts of its terms. Apart, since scoring reads only these. */
  entries: Entry[];
  lengths: number[];
}

const EMPTY: StoredIndex = {
  stems: '',
  postings: new Int32Array(),
  starts: new Uint32Array(1),
  entries: [],
  lengths: [],
};

/** The library by its words: stem → where it stands and how often. */
export class SearchIndex {
  readonly #stems: Map<string, number>;
  /** What was stored, and the postings of those stems to which something was added since. */
  readonly #stored: Pick<StoredIndex, 'postings' | 'starts'>;
  readonly #grown: number[][] = [];
  #entries: Entry[];
  #lengths: number[];

  constructor(stored: StoredIndex = EMPTY) {
    const stems = stored.stems === '' ? [] : stored.stems.split(' ');
    this.#stems = new Map(stems.map((stem, number) => [stem, number]));
    this.#stored = stored;
    this.#entries = [...stored.entries];
    this.#lengths = [...stored.lengths];
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Average length of an item, at least 1. */
  get averageLength(): number {
    return Math.max(1, this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size));
  }

  /** Adds an item that is not in it. */
  add(item: Indexed): void {
    const counts = new Map<number, number>();
    const count = (weight: number) => (stem: string) => {
      const number = this.#stems.get(stem) ?? this.#stems.size;
      if (number === this.#stems.size) this.#stems.set(stem, number);
      counts.set(number, (counts.get(number) ?? 0) + weight);
    };
    eachTerm(item.title, item.lang, count(TITLE_WEIGHT));
    if (!item.text.startsWith(item.summary.slice(0, 100))) eachTerm(item.summary, item.lang, count(1));
    eachTerm(item.text.slice(0, LONGEST_TEXT), item.lang, count(1));
    const place = this.#entries.length;
    let length = 0;
    for (const [number, times] of counts) {
      length += times;
      this.#grown[number] ??= [...this.#postingsOf(number)];
      this.#grown[number]?.push(place * (MOST_COUNT + 1) + Math.min(times, MOST_COUNT));
    }
    this.#lengths.push(length);
    this.#entries.push({ id: item.id, url: pageAddress(item.url), lang: item.lang });
  }

  /** Removes items. Reads all postings once, however many the items. */
  remove(ids: ReadonlySet<string>): void {
    const isKept = ({ id }: Entry): boolean => !ids.has(id);
    if (this.#entries.every(isKept)) return;
    let next = 0;
    const places = this.#entries.map((entry) => (isKept(entry) ? next++ : -1));
    for (const number of this.#stems.values()) {
      const moved: number[] = [];
      for (const posting of this.#postingsOf(number)) {
        const place = places[posting >> COUNT_BITS] as number;
        if (place >= 0) moved.push(place * (MOST_COUNT + 1) + (posting & MOST_COUNT));
      }
      this.#grown[number] = moved;
    }
    const isStill = (_: unknown, place: number): boolean => (places[place] as number) >= 0;
    this.#entries = this.#entries.filter(isStill);
    this.#lengths = this.#lengths.filter(isStill);
  }

  toStored(): StoredIndex {
    const starts = new Uint32Array(this.#stems.size + 1);
    for (const number of this.#stems.values())
      starts[number + 1] = (starts[number] as number) + this.#postingsOf(number).length;
    const postings = new Int32Array(starts[this.#stems.size] as number);
    for (const number of this.#stems.values()) postings.set(this.#postingsOf(number), starts[number]);
    return {
      stems: [...this.#stems.keys()].join(' '),
      postings,
      starts,
      entries: this.#entries,
      lengths: this.#lengths,
    };
  }

  #postingsOf(number: number | undefined): ArrayLike<number> & Iterable<number> {
    if (number === undefined) return [];
    const { postings, starts } = this.#stored;
    return (
      this.#grown[number] ?? postings.subarray(starts[number] ?? postings.length, starts[number + 1] ?? postings.length)
    );
  }

  /** In how many items a stem stands. */
  frequency(stem: string): number {
    return this.#postingsOf(this.#stems.get(stem)).length;
  }

  /** Calls back with each item that holds the stem (by its place) and the weighted count there. */
  eachItemWith(stem: string, call: (place: number, count: number) => void): void {
    const postings = this.#postingsOf(this.#stems.get(stem));
    for (let at = 0; at < postings.length; at++) {
      const posting = postings[at] as number;
      call(posting >> COUNT_BITS, posting & MOST_COUNT);
    }
  }

  /** The weighted count of a stem in an item; 0 where it is not. */
  countAt(place: number, stem: string): number {
    const postings = this.#postingsOf(this.#stems.get(stem));
    // Places ascend.
    const posting =
      postings[countLeading(postings.length, (at) => (postings[at] as number) >> COUNT_BITS < place)] ?? -1;
    return posting >> COUNT_BITS === place ? posting & MOST_COUNT : 0;
  }

  lengthAt(place: number): number {
    return this.#lengths[place] as number;
  }

  /** @param place below `size` */
  entryAt(place: number): Readonly<Entry> {
    return this.#entries[place] as Entry;
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
