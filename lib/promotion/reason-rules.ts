import type { Cue } from './cues';
import type { Reading } from './reading';

/** A reason of a verdict: what it is called, which features it sums up, and what it shows of the post. */
export interface ReasonRule {
  id: string;
  speaks: 'for' | 'against';
  /** Features whose contributions it sums up. */
  features: readonly string[];
  /** Cues whose words it quotes; a reason with cues is given only when there are words to show. */
  cues?: readonly Cue[];
  /** What else must hold, and the data of the sentence. */
  data?: (reading: Reading) => Record<string, string | number> | null;
}

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
const noData = (): Record<string, never> => ({});

/** Every reason there is, by the features that it sums up. Ids are keys of `reasons` in the `kinds.json` of the locales. */
export const RULES: readonly ReasonRule[] = [
  { id: 'linksToEmployer', speaks: 'for', features: ['employer linked', 'link to a site'], data: linkToEmployer },
  {
    id: 'namesEmployer',
    speaks: 'for',
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
    speaks: 'for',
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
    speaks: 'for',
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
    speaks: 'for',
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
    speaks: 'for',
    features: ['buy', 'offer', 'price', 'asks and offers', 'asks', 'asks, as company'],
    cues: ['buy', 'offer'],
  },
  {
    id: 'asksToTry',
    speaks: 'for',
    features: ['tryOut', 'contact', 'pain and ask', 'asks', 'asks, as company', 'asks, with link'],
    cues: ['tryOut', 'contact'],
  },
  { id: 'asksSupport', speaks: 'for', features: ['support', 'asks', 'asks, as company'], cues: ['support'] },
  { id: 'asksToReact', speaks: 'for', features: ['engage', 'engage, as company'], cues: ['engage'] },
  {
    id: 'sendsToRead',
    speaks: 'for',
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
    speaks: 'for',
    features: ['hire', 'apply', 'hires and asks', 'hires, as company', 'hires, as person'],
    cues: ['hire', 'apply'],
  },
  {
    id: 'announces',
    speaks: 'for',
    features: ['announce', 'announces, as company', 'announces, nobody speaks', 'news, as company', 'news kinds'],
    cues: ['announce'],
  },
  {
    id: 'presentsEvent',
    speaks: 'for',
    features: ['event', 'event, as company', 'appointment', 'asks at an event'],
    cues: ['event'],
  },
  {
    id: 'tellsOfSuccess',
    speaks: 'for',
    features: ['award', 'results', 'award or results, as company', 'customers', 'figures, as company'],
    cues: ['award', 'results', 'customers'],
  },
  { id: 'showsPress', speaks: 'for', features: ['coverage'], cues: ['coverage'] },
  { id: 'takesPride', speaks: 'for', features: ['pride', 'pride, as company', 'pride, as person'], cues: ['pride'] },
  { id: 'praises', speaks: 'for', features: ['praise', 'praise, no person', 'praise, as company'], cues: ['praise'] },
  {
    id: 'offersOwnWork',
    speaks: 'for',
    features: ['ownOffer', 'own offer and ask', 'own offer, no employer', 'own offer, price or date'],
    cues: ['ownOffer'],
  },
  {
    id: 'mostlyPromotes',
    speaks: 'for',
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
  {
    id: 'speaksAsPerson',
    speaks: 'against',
    features: [
      'i',
      'rate of I',
      'I more than we',
      'telling sentences',
      'person tells, no ask',
      'person tells and asks',
      'employer beside I',
    ],
    cues: ['i'],
  },
  {
    id: 'tellsExperience',
    speaks: 'against',
    features: [
      'story',
      'role',
      'workplace',
      'person at work, no ask',
      'feeling',
      'jobChange',
      'named, person tells',
      'first sentence tells',
      'tell kinds',
    ],
    cues: ['story', 'feeling', 'jobChange', 'workplace', 'role'],
  },
  {
    id: 'sharesLesson',
    speaks: 'against',
    features: ['lesson', 'lesson, no company', 'bullet', 'thread', 'long and told by a person', 'tell kinds'],
    cues: ['lesson'],
  },
  { id: 'givesOpinion', speaks: 'against', features: ['opinion', 'tell kinds'], cues: ['opinion'] },
  {
    id: 'asksQuestion',
    speaks: 'against',
    features: ['ask', 'question, no link', 'ends with a question'],
    cues: ['ask'],
  },
  {
    id: 'thanks',
    speaks: 'against',
    features: ['thanks', 'congrats', 'congratulates on life'],
    cues: ['thanks', 'congrats'],
  },
  {
    id: 'passesOnNews',
    speaks: 'against',
    features: [
      'news',
      'third',
      'news of others',
      'third party, no company',
      'link to others',
      'asks, third party',
      'news, employer absent',
      'organisation acts, employer absent',
    ],
    cues: ['third', 'news'],
  },
  { id: 'recommendsOthers', speaks: 'against', features: ['recommend'], cues: ['recommend'] },
  {
    id: 'everydayLife',
    speaks: 'against',
    features: [
      'private',
      'casual',
      'reply',
      'starts small',
      'laughing',
      'offhand',
      'offhand, exclaims',
      'offhand, figure',
    ],
    cues: ['private', 'casual'],
  },
  {
    id: 'asksNothing',
    speaks: 'against',
    features: ['short', 'short, no link', 'absent, no company', 'employer known, absent'],
    data: noData,
  },
];
