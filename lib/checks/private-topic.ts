import type { Severity } from '@/lib/domain/finding';
import { lessSpecific } from '@/lib/language/private-life/less-specific';
import type { PrivateTopic } from '@/lib/language/private-life/lexicon';
import { PRIVATE_TOPICS } from '@/lib/language/private-life/lexicon';
import type { TopicTold } from '@/lib/language/private-life/topics';
import { privateTopics } from '@/lib/language/private-life/topics';
import type { CheckInput, Found } from './define';
import { defineCheck } from './define';

/** What the law protects most: GDPR art. 9, Swiss FADP art. 5 c. */
const SPECIAL: ReadonlySet<PrivateTopic> = new Set(['health', 'relationship', 'religion', 'politics', 'union']);
/** More than three would be a sermon. */
const MOST = 3;

function severityOf({ topic, mild }: TopicTold): Severity {
  if (SPECIAL.has(topic)) return 'serious';
  return mild ? 'hint' : 'warning';
}

function toFound(told: TopicTold, { text, langs }: CheckInput): Found {
  const { topic, start, end } = told;
  // What is less specific may stand before the words marked: "Vom 3. bis 17. August sind wir auf Bali".
  const sentence = text.lastIndexOf('\n', start) + 1;
  const vaguer = topic === 'place' ? lessSpecific(text, Math.max(sentence, start - 100), langs) : null;
  const fixes = vaguer ? [{ fixId: 'lessSpecific', ...vaguer }] : [];
  return { messageId: topic, severity: severityOf(told), start, end, data: { topic }, fixes };
}

export const privateTopic = defineCheck({
  id: 'private-topic',
  // Every lexicon is read where the language is unknown: "my wife" and "ma femme" need no detector.
  languages: 'any',
  messages: PRIVATE_TOPICS,
  fixes: ['lessSpecific'],
  docs: {
    flags:
      'On a professional account: what you tell of your own life, or of a person near to you or named, about health, relationships, religion, politics, union, family, money, home and absence, leisure.',
    why: 'Colleagues, clients and recruiters read it for years. Health, belief, opinion, union and sexual life are the special categories that the law protects most, and the ones people regret most.',
    leavesAlone:
      'Work that deals with these subjects: a nurse on patients, a tax adviser on taxes, a political scientist on elections. Figures of speech ("married to the idea"), quotations, "we" and "our" where the company speaks.',
    sources: [
      'Special categories: GDPR art. 9; Swiss Federal Act on Data Protection art. 5 c',
      'Self-disclosure detection and the wish for less specific wording: https://arxiv.org/html/2311.09538v3',
      'Own word lists in three languages; docs/private-topic.md has the figures',
    ],
  },
  run(input) {
    if (input.context !== 'professional') return [];
    const isUnknown = input.langs.length === 0;
    const told = privateTopics(input.text, input.langs);
    if (told.length === 0 && isUnknown && input.text.trim() !== '') return { notChecked: 'unknown-language' };
    return told.slice(0, MOST).map((topic) => toFound(topic, input));
  },
});
