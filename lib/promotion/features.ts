import type { Cue } from './cues';
import { CUES } from './cues';
import { isShortener, isThirdPartyHost } from './form';
import type { Reading } from './reading';
import { hasDate, hasWeekday } from './words';

/** A call to act, from the clear to the vague. */
const ASKS: readonly Cue[] = ['register', 'buy', 'apply', 'tryOut', 'visit', 'contact', 'support'];
/** What an organisation says of itself. */
const NEWS: readonly Cue[] = [
  'announce',
  'event',
  'hire',
  'award',
  'results',
  'coverage',
  'customers',
  'material',
  'offer',
];
/** What a person tells. */
const TELLS: readonly Cue[] = ['lesson', 'story', 'opinion', 'feeling', 'private', 'casual'];

const present = (count: number): number => (count > 0 ? 1 : 0);
const log = (count: number): number => Math.log2(1 + count) / 4;

type Values = Map<string, number>;
type Sentences = ReadonlySet<number>;

/** The sentences in which some of these cues stand. */
function where(reading: Reading, cues: readonly Cue[]): Sentences {
  const found = new Set<number>();
  for (const cue of cues) for (const hit of reading.hits[cue]) found.add(reading.words[hit.from]?.sentence ?? 0);
  return found;
}

/** Whether two sets have sentences in common, or next to each other. */
function near(a: Sentences, b: Sentences): number {
  for (const s of a) if (b.has(s) || b.has(s - 1) || b.has(s + 1)) return 1;
  return 0;
}

const union = (...sets: readonly Sentences[]): Sentences => new Set(sets.flatMap((set) => [...set]));
const without = (a: Sentences, b: Sentences): Sentences => new Set([...a].filter((s) => !b.has(s)));

/** Sentences in which a named organisation, no well-known third party and no public body, does what organisations do: "Alvéa recrute". */
function organisationActs(reading: Reading): Sentences {
  const { words, hits } = reading;
  const third = where(reading, ['third', 'politics']);
  const found = new Set<number>();
  for (const hit of hits.orgActs) {
    const sentence = words[hit.from]?.sentence ?? 0;
    if (third.has(sentence)) continue;
    for (let at = hit.from - 1; at >= Math.max(0, hit.from - 5) && words[at]?.sentence === sentence; at--) {
      const word = words[at];
      if (word?.capital && word.text.length > 2) found.add(sentence);
    }
  }
  return found;
}

interface Places {
  person: Sentences;
  company: Sentences;
  asks: Sentences;
  news: Sentences;
  tells: Sentences;
}

function places(reading: Reading): Places {
  const person = where(reading, ['i', 'role']);
  const plainWe = without(where(reading, ['we']), union(person, where(reading, ['everyoneWe'])));
  const named = new Set(reading.traces.filter((trace) => trace.by === 'name').map((trace) => trace.sentence));
  return {
    person,
    company: union(
      where(reading, ['companyWe']),
      plainWe,
      without(named, person),
      without(organisationActs(reading), person),
    ),
    asks: where(reading, ASKS),
    news: where(reading, NEWS),
    tells: where(reading, [...TELLS, 'i']),
  };
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
  values.set('organisation acts', present(organisationActs(reading).size));
}

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

function employer(reading: Reading, at: Places, values: Values): void {
  const { traces, words } = reading;
  const named = traces.filter((trace) => trace.by === 'name');
  const sentences = new Set(named.map((trace) => trace.sentence));
  const shares = (other: Sentences): number => ([...sentences].some((s) => other.has(s)) ? 1 : 0);
  values.set('employer known', reading.employerKnown ? 1 : 0);
  values.set('employer named', present(named.length));
  values.set('employer named often', 1 - 0.5 ** Math.max(0, named.length - 1));
  values.set('employer opens', sentences.has(words[0]?.sentence ?? 0) ? 1 : 0);
  values.set(
    'employer makes news',
    shares(without(union(at.news, at.asks, where(reading, ['pride', 'praise'])), at.person)),
  );
  values.set('employer beside I', shares(at.person));
  values.set('employer beside role', shares(where(reading, ['role', 'workplace'])));
  values.set('employer tagged', named.some((trace) => words[trace.word ?? -1]?.kind !== 'word') ? 1 : 0);
  values.set('employer linked', traces.some((trace) => trace.by === 'link') ? 1 : 0);
  values.set('employer known, absent', reading.employerKnown && traces.length === 0 ? 1 : 0);
  values.set('brand guessed', reading.brand ? 1 : 0);
}

function shape(reading: Reading, values: Values): void {
  const { form, links, words, text } = reading;
  const other = links.filter((link) => isThirdPartyHost(link.host));
  const own = links.filter((link) => !isThirdPartyHost(link.host) && !isShortener(link.host));
  values.set('link', present(links.length));
  values.set('many links', links.length >= 3 ? 1 : 0);
  values.set('link to others', present(other.length));
  values.set('link to a site', present(own.length));
  values.set('length', Math.min(1.5, Math.log2(1 + words.length) / 8));
  values.set('short', words.length < 12 ? 1 : 0);
  values.set('long', words.length > 150 ? 1 : 0);
  for (const mark of ['hashtag', 'mention', 'emoji', 'bullet', 'exclamation', 'question', 'paragraph'] as const)
    values.set(mark, log(form[mark]));
  for (const mark of ['time', 'price', 'percent', 'pointing', 'festive', 'laughing', 'thread'] as const)
    values.set(mark, present(form[mark]));
  const dated = form.numericDate > 0 || hasDate(words) ? 1 : 0;
  const weekday = hasWeekday(words) ? 1 : 0;
  values.set('date', dated);
  values.set('weekday', weekday);
  values.set('shout', words.some((word) => word.shouted && word.kind === 'word') ? 1 : 0);
  values.set('appointment', dated + weekday > 0 ? present(form.time) : 0);
  values.set('quote', present(reading.quotes));
  values.set('reply', /^\s*@/u.test(text) ? 1 : 0);
  values.set('ends with a question', /\?[^\p{L}\p{N}]*$/u.test(text) ? 1 : 0);
  values.set('starts small', /^\s*\p{Ll}/u.test(text) ? 1 : 0);
  const names = words.filter(
    (word, i) => word.capital && word.kind === 'word' && words[i - 1]?.sentence === word.sentence,
  );
  values.set('names', Math.min(1, (names.length * 3) / Math.max(12, words.length)));
}

/** What only counts together: who × what × asked. Two things count together when they stand in neighbouring sentences. */
function together(reading: Reading, at: Places, values: Values): void {
  const { hits, employerKnown } = reading;
  const of = (name: string): number => values.get(name) ?? 0;
  const cue = (...cues: readonly Cue[]): Sentences => where(reading, cues);
  const has = (...cues: readonly Cue[]): number => (cues.some((c) => hits[c].length > 0) ? 1 : 0);
  const asks = present(at.asks.size);
  const company = present(at.company.size);
  const person = of('I more than we');
  const tells = has(...TELLS);
  const pairs: readonly (readonly [string, number])[] = [
    ['asks', asks],
    ['ask kinds', log(ASKS.filter((c) => hits[c].length > 0).length)],
    ['news kinds', log(NEWS.filter((c) => hits[c].length > 0).length)],
    ['tell kinds', log(TELLS.filter((c) => hits[c].length > 0).length)],
    ['asks, as company', near(at.asks, at.company)],
    ['asks, with link', asks * of('link')],
    ['asks, as person', asks * person],
    ['asks, nobody speaks', asks * of('nobody speaks')],
    ['asks and offers', near(at.asks, cue('offer'))],
    ['asks at an event', near(at.asks, cue('event'))],
    ['asks with appointment', asks * of('appointment')],
    ['asks you', near(at.asks, cue('you'))],
    ['news, as company', near(at.news, at.company)],
    ['news, as person, no ask', near(at.news, at.person) * (1 - asks)],
    ['news of others', has('news') * (1 - company) * (1 - asks)],
    ['third party, no company', has('third') * (1 - company)],
    ['announces, as company', near(cue('announce'), at.company)],
    ['announces, nobody speaks', has('announce') * of('nobody speaks')],
    ['hires and asks', near(cue('hire'), cue('apply', 'contact'))],
    ['hires, as company', near(cue('hire'), at.company)],
    ['hires, as person', has('hire') * person],
    ['event, as company', near(cue('event'), at.company)],
    ['event, as person', has('event') * person],
    ['award or results, as company', near(cue('award', 'results'), at.company)],
    ['pride, as company', near(cue('pride'), at.company)],
    ['pride, as person', has('pride') * person],
    ['own offer and ask', near(cue('ownOffer'), union(at.asks, cue('engage', 'offer', 'announce')))],
    ['own offer, no employer', has('ownOffer') * (employerKnown ? 0 : 1)],
    ['own offer, price or date', has('ownOffer') * Math.max(of('price'), of('date'), of('weekday'))],
    ['material and look', near(cue('material'), cue('look', 'tryOut'))],
    ['look, as company', near(cue('look'), at.company)],
    ['look, with link', has('look') * of('link')],
    ['engage, as company', near(cue('engage'), at.company)],
    ['pain and ask', near(cue('pain'), at.asks)],
    ['praise, no person', has('praise') * (1 - person)],
    ['praise, as company', near(cue('praise'), at.company)],
    ['person tells, no ask', person * tells * (1 - asks)],
    ['person tells and asks', person * tells * asks],
    ['person at work, no ask', person * has('role', 'workplace') * (1 - asks)],
    ['lesson, no company', has('lesson') * (1 - company)],
    ['question, no link', has('ask') * (1 - of('link'))],
    ['absent, no company', of('employer known, absent') * (1 - company)],
    ['absent, asks', of('employer known, absent') * asks],
    ['named, no person', of('employer named') * (1 - person)],
    ['named, person tells', of('employer named') * person * tells],
    ['company, nothing told', company * (1 - tells)],
    ['link, nothing told', of('link') * (1 - tells)],
    ['short, no link', of('short') * (1 - of('link'))],
    ['quote, no person', of('quote') * (hits.i.length === 0 ? 1 : 0)],
    ['quote, as company', of('quote') * company],
    ['politics, no ask', has('politics') * (1 - asks)],
    ['reply, no link', of('reply') * (1 - of('link'))],
    ['long and told by a person', of('long') * person],
  ];
  for (const [name, value] of pairs) values.set(name, value);
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
  return values;
}
