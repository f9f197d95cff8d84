import type { Cue } from './cues';
import type { Places, Sentences } from './places';
import { ASKS, NEWS, near, TELLS, union, where } from './places';
import type { Reading } from './reading';

const present = (count: number): number => (count > 0 ? 1 : 0);
const log = (count: number): number => Math.log2(1 + count) / 4;

/** What only counts together: who × what × asked. Two things count together when they stand in neighbouring sentences. */
export function together(reading: Reading, at: Places, values: Map<string, number>): void {
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
    ['short, no link', of('short') * (1 - of('link'))],
    ['politics, no ask', has('politics') * (1 - asks)],
    ['reply, no link', of('reply') * (1 - of('link'))],
    ['long and told by a person', of('long') * person],
    ...inSituation(reading, at, values),
  ];
  for (const [name, value] of pairs) values.set(name, value);
}

/** The same words mean less where nothing else of a professional post is there, and more where it all is. */
function inSituation(reading: Reading, at: Places, values: ReadonlyMap<string, number>): (readonly [string, number])[] {
  const { hits, employerKnown } = reading;
  const of = (name: string): number => values.get(name) ?? 0;
  const has = (...cues: readonly Cue[]): number => (cues.some((c) => hits[c].length > 0) ? 1 : 0);
  const [asks, news, orders] = [present(at.asks.size), present(at.news.size), present(at.orders.size)];
  const company = present(at.company.size);
  const absent = of('employer known, absent');
  const bare = of('link') + of('hashtag') + of('employer named') > 0 ? 0 : 1;
  const onlyWe = hits.companyWe.length === 0 ? of('we without I') : 0;
  const nobody = of('nobody speaks');
  return [
    ['orders, with link', orders * of('link')],
    ['orders, as company', near(at.orders, at.company)],
    ['orders, nobody speaks', orders * nobody],
    ['orders, bare', orders * bare],
    ['orders, others linked', orders * of('link to others')],
    ['asks, bare', asks * bare],
    ['asks, others linked', asks * of('link to others')],
    ['asks, third party', near(at.asks, where(reading, ['third']))],
    ['asks, politics', asks * has('politics')],
    ['news, bare', news * bare],
    ['only we, bare', onlyWe * bare],
    ['only we, nothing promoted', onlyWe * (1 - asks) * (1 - news)],
    ['company, politics', company * has('politics')],
    ['engage, no company', has('engage') * (1 - company)],
    ['engage, bare', has('engage') * bare],
    ['organisation acts, employer absent', of('organisation acts') * absent],
    ['organisation acts, unknown', employerKnown ? 0 : of('organisation acts')],
    ['organisation, nobody speaks', of('organisation acts') * nobody],
    ['organisation, linked or tagged', of('organisation acts') * (1 - bare)],
    ['news, employer absent', news * absent * (1 - company)],
    ['brand guessed, nobody speaks', of('brand guessed') * nobody],
    ['brand guessed, news', of('brand guessed') * Math.max(news, asks)],
    [
      'colleague at work',
      near(where(reading, ['colleague']), where(reading, ['look', 'coverage', 'event', 'material', 'recommend'])),
    ],
    ['colleague, with link', has('colleague') * of('link')],
    ['news, linked, nobody speaks', news * of('link') * nobody * (1 - has('third', 'news'))],
    ['festive, bare', of('festive') * bare * (1 - news)],
    ['notice, as company', has('notice') * company],
    ['caution, as company', has('caution') * company],
    ['caution, orders', has('caution') * orders],
    ['mourning, as company', has('mourning') * company],
    ['greeting, as company', has('greeting') * company],
    ['how we did it, as company', has('howWe') * company],
    ['congratulates others', has('congrats') * (1 - company)],
    ['named, no ask, no news', of('employer named') * (1 - asks) * (1 - news)],
    ['named, thanks, no ask', of('employer named') * has('thanks') * (1 - asks)],
  ];
}
