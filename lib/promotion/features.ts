import { CUES } from './cues';
import { manner } from './manner';
import type { Places, Sentences } from './places';
import { near, places, union, where, without } from './places';
import type { Reading } from './reading';
import { shape } from './shape';
import { together } from './together';

type Values = Map<string, number>;

const FEW_WORDS = 40;

const present = (count: number): number => (count > 0 ? 1 : 0);

function speaker(reading: Reading, values: Values): void {
  const words = Math.max(12, reading.words.length);
  const { i, we, you, everyoneWe } = reading.hits;
  values.set('rate of I', Math.min(1, (i.length * 10) / words));
  values.set('rate of we', Math.min(1, (we.length * 10) / words));
  values.set('rate of you', Math.min(1, (you.length * 10) / words));
  values.set('nobody speaks', i.length + we.length === 0 ? 1 : 0);
  values.set('we without I', we.length > everyoneWe.length && i.length === 0 ? 1 : 0);
  values.set('I more than we', i.length > we.length ? 1 : 0);
}

function sentenceShares(reading: Reading, at: Places, values: Values): void {
  const promotes = union(at.asks, at.news, where(reading, ['companyWe', 'pride', 'engage']));
  const all = Math.max(1, reading.sentences);
  const first = reading.words[0]?.sentence ?? 0;
  const last = reading.words.findLast((word) => word.kind === 'word')?.sentence ?? 0;
  values.set('promoting sentences', promotes.size / all);
  values.set('telling sentences', at.tells.size / all);
  values.set('company sentences', at.company.size / all);
  values.set('first sentence promotes', promotes.has(first) && !at.tells.has(first) ? 1 : 0);
  values.set('first sentence tells', at.tells.has(first) && !promotes.has(first) ? 1 : 0);
  values.set('last sentence promotes', promotes.has(last) && !at.tells.has(last) ? 1 : 0);
  values.set('company first', at.company.has(first) ? 1 : 0);
  values.set('company last', at.company.has(last) ? 1 : 0);
  values.set('organisation acts', present(at.organisation.size));
  values.set('organisation opens', at.organisation.has(first) && !at.person.has(first) ? 1 : 0);
  values.set('orders', Math.min(1, (2 * at.orders.size) / (1 + all)));
  values.set('first sentence orders', at.orders.has(first) ? 1 : 0);
  values.set('last sentence orders', at.orders.has(last) ? 1 : 0);
}

function employer(reading: Reading, at: Places, values: Values): void {
  const { traces, words } = reading;
  const named = traces.filter((trace) => trace.by === 'name');
  const sentences = new Set(named.map((trace) => trace.sentence));
  const shares = (other: Sentences): number => ([...sentences].some((s) => other.has(s)) ? 1 : 0);
  values.set('employer known', reading.employerKnown ? 1 : 0);
  const products = new Set(named.filter(({ isProduct }) => isProduct).map(({ sentence }) => sentence));
  values.set('employer named', present(named.length));
  values.set('product named', present(products.size));
  values.set('product praised', near(products, where(reading, ['praise'])));
  values.set('product offered', near(products, union(at.asks, where(reading, ['offer', 'announce']))));
  values.set('employer named often', 1 - 0.5 ** Math.max(0, named.length - 1));
  values.set('employer opens', sentences.has(words[0]?.sentence ?? 0) ? 1 : 0);
  values.set(
    'employer makes news',
    shares(without(union(at.news, at.asks, where(reading, ['pride', 'praise'])), at.person)),
  );
  values.set('employer beside I', shares(at.person));
  values.set('employer beside role', shares(where(reading, ['role', 'workplace'])));
  values.set('employer tagged', named.some((trace) => words[trace.word ?? -1]?.kind !== 'word') ? 1 : 0);
  const isLinked = traces.some((trace) => trace.by === 'link');
  values.set('employer linked', isLinked ? 1 : 0);
  // A few words and a link to the employer: they are there for the link.
  values.set('employer linked, few words', isLinked && words.length < FEW_WORDS ? 1 : 0);
  values.set('employer known, absent', reading.employerKnown && traces.length === 0 ? 1 : 0);
  values.set('brand guessed', reading.brand ? 1 : 0);
}

/** Everything the score knows of a post: names and values, most of them between 0 and 1. */
export function featuresOf(reading: Reading): ReadonlyMap<string, number> {
  const values: Values = new Map();
  const at = places(reading);
  // The same call weighs less in a long post: its purpose is what most of it does.
  for (const cue of CUES) values.set(cue, Math.min(1, (reading.hits[cue].length * 24) / (24 + reading.words.length)));
  speaker(reading, values);
  sentenceShares(reading, at, values);
  employer(reading, at, values);
  shape(reading, values);
  together(reading, at, values);
  manner(reading, at, values);
  // Half of all posts carry a link, whatever they are for: alone it tells nothing, and who writes examples overrates it.
  values.delete('link');
  return values;
}
