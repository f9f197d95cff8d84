import type { Audience } from '@/lib/domain/post';
import { privateTopics } from '@/lib/language/private-life/topics';
import type { CheckInput, Found } from './define';
import { defineCheck } from './define';

/** Audiences that hardly anybody at work is in. */
const CLOSED: ReadonlySet<Audience> = new Set(['friends', 'only-me', 'followers']);

function privateInPublic({ text, langs }: CheckInput): Found[] {
  const [told] = privateTopics(text, langs);
  if (!told) return [];
  const { topic, start, end, mild } = told;
  return [{ messageId: 'privateInPublic', severity: mild ? 'hint' : 'serious', start, end, data: { topic } }];
}

export const audience = defineCheck({
  id: 'audience',
  languages: 'any',
  messages: ['privateInPublic', 'closedOnProfessional'],
  docs: {
    flags:
      'A private topic on a private account where everybody can read it; and a post on a professional account that only friends or followers will see.',
    why: 'The audience is chosen once and then forgotten. Being reminded of it before posting prevents unintended disclosure.',
    leavesAlone: 'Public posts on a private account about anything else, and every post whose audience is not known.',
    sources: [
      'Audience reminders: https://experts.illinois.edu/en/publications/a-field-trial-of-privacy-nudges-for-facebook',
    ],
  },
  run(input) {
    if (input.context === 'private' && input.audience === 'public') return privateInPublic(input);
    if (input.context !== 'professional' || !CLOSED.has(input.audience)) return [];
    return [
      { messageId: 'closedOnProfessional', severity: 'hint', start: 0, end: 0, data: { audience: input.audience } },
    ];
  },
});
