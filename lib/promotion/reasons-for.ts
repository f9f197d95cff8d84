import type { Reading } from './reading';
import type { ReasonRule } from './reason-rules';
import { noData } from './reason-rules';

const linkToEmployer = (reading: Reading): Record<string, string> | null => {
  const trace = reading.traces.find(({ by }) => by === 'link');
  return trace ? { domain: trace.name } : null;
};
const employerName = (reading: Reading): Record<string, string> | null => {
  const trace = reading.traces.find(({ by }) => by === 'name');
  return trace ? { name: trace.name } : null;
};
const brandName = (reading: Reading): Record<string, string> | null => {
  const word = reading.brand === null ? undefined : reading.words.find(({ text }) => text === reading.brand);
  return word ? { name: reading.text.slice(word.start, word.end) } : null;
};

/** What speaks for a promotional post, by the features that each sums up. Ids are keys of `reasons` in the `kinds.json` of the locales. */
export const REASONS_FOR: readonly ReasonRule[] = [
  { id: 'linksToEmployer', features: ['employer linked', 'link to a site'], data: linkToEmployer },
  {
    id: 'namesEmployer',
    features: [
      'employer named',
      'employer named often',
      'employer opens',
      'employer makes news',
      'employer tagged',
      'named, no person',
      'organisation acts',
      'organisation opens',
      'organisation, nobody speaks',
      'organisation, linked or tagged',
    ],
    data: employerName,
  },
  {
    id: 'comesBackTo',
    features: [
      'brand guessed',
      'brand guessed, news',
      'brand guessed, nobody speaks',
      'organisation acts',
      'organisation acts, unknown',
    ],
    data: brandName,
  },
  {
    id: 'speaksAsCompany',
    features: [
      'companyWe',
      'company sentences',
      'company first',
      'company last',
      'we without I',
      'company, nothing told',
      'rate of we',
      'we',
      'only we, nothing promoted',
    ],
    cues: ['companyWe', 'we'],
  },
  {
    id: 'invites',
    features: [
      'register',
      'visit',
      'asks at an event',
      'asks with appointment',
      'asks',
      'asks, as company',
      'asks you',
      'orders',
      'orders, with link',
      'orders, as company',
      'last sentence orders',
      'last sentence promotes',
    ],
    cues: ['register', 'visit'],
  },
  {
    id: 'sells',
    features: ['buy', 'offer', 'price', 'asks and offers', 'asks', 'asks, as company'],
    cues: ['buy', 'offer'],
  },
  {
    id: 'asksToTry',
    features: ['tryOut', 'contact', 'pain and ask', 'asks', 'asks, as company', 'asks, with link'],
    cues: ['tryOut', 'contact'],
  },
  { id: 'asksSupport', features: ['support', 'asks', 'asks, as company'], cues: ['support'] },
  { id: 'asksToReact', features: ['engage', 'engage, as company'], cues: ['engage'] },
  {
    id: 'sendsToRead',
    features: [
      'colleague',
      'colleague, with link',
      'colleague at work',
      'look',
      'material',
      'look, as company',
      'look, with link',
      'material and look',
    ],
    cues: ['look', 'material', 'colleague'],
  },
  {
    id: 'hires',
    features: ['hire', 'apply', 'hires and asks', 'hires, as company', 'hires, as person'],
    cues: ['hire', 'apply'],
  },
  {
    id: 'announces',
    features: ['announce', 'announces, as company', 'announces, nobody speaks', 'news, as company', 'news kinds'],
    cues: ['announce'],
  },
  {
    id: 'presentsEvent',
    features: ['event', 'event, as company', 'appointment', 'asks at an event'],
    cues: ['event'],
  },
  {
    id: 'tellsOfSuccess',
    features: ['award', 'results', 'award or results, as company', 'customers', 'figures, as company'],
    cues: ['award', 'results', 'customers'],
  },
  { id: 'showsPress', features: ['coverage'], cues: ['coverage'] },
  { id: 'takesPride', features: ['pride', 'pride, as company', 'pride, as person'], cues: ['pride'] },
  { id: 'praises', features: ['praise', 'praise, no person', 'praise, as company'], cues: ['praise'] },
  {
    id: 'offersOwnWork',
    features: ['ownOffer', 'own offer and ask', 'own offer, no employer', 'own offer, price or date'],
    cues: ['ownOffer'],
  },
  { id: 'followsItem', features: ['follows the item'], data: noData },
  {
    id: 'mostlyPromotes',
    features: [
      'promoting sentences',
      'first sentence promotes',
      'last sentence promotes',
      'festive',
      'emoji',
      'hashtag',
    ],
    data: noData,
  },
];
