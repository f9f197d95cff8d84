import type { ReasonRule } from './reason-rules';
import { noData } from './reason-rules';

/** What speaks against a promotional post, as `reasons-for.ts` has what speaks for one. */
export const REASONS_AGAINST: readonly ReasonRule[] = [
  {
    id: 'speaksAsPerson',
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
    features: [
      'lesson',
      'lesson, no company',
      'howWe',
      'how we did it, as company',
      'bullet',
      'thread',
      'long and told by a person',
      'tell kinds',
    ],
    cues: ['howWe', 'lesson'],
  },
  { id: 'givesNotice', features: ['notice', 'notice, as company'], cues: ['notice'] },
  { id: 'advisesReader', features: ['caution', 'caution, as company', 'caution, orders'], cues: ['caution'] },
  {
    id: 'wishesOrMourns',
    features: ['greeting', 'greeting, as company', 'mourning', 'mourning, as company'],
    cues: ['mourning', 'greeting'],
  },
  { id: 'givesOpinion', features: ['opinion', 'tell kinds'], cues: ['opinion'] },
  {
    id: 'asksQuestion',
    features: ['ask', 'question, no link', 'ends with a question'],
    cues: ['ask'],
  },
  {
    id: 'thanks',
    features: ['thanks', 'named, thanks, no ask', 'congrats', 'congratulates others', 'congratulates on life'],
    cues: ['thanks', 'congrats'],
  },
  {
    id: 'passesOnNews',
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
  { id: 'recommendsOthers', features: ['recommend'], cues: ['recommend'] },
  {
    id: 'everydayLife',
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
    features: ['short', 'short, no link', 'absent, no company', 'employer known, absent'],
    data: noData,
  },
];
