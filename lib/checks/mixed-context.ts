import { LANGS } from '@/lib/domain/lang';
import { employerMentions } from '@/lib/language/employer-marks';
import { fold } from '@/lib/language/fold';
import { OWN_WORKPLACE } from '@/lib/language/lexicon/own-workplace';
import { privateTopics } from '@/lib/language/private-life/topics';
import type { CheckInput } from './define';
import { defineCheck } from './define';

const WORKPLACE = new Map(
  LANGS.map(
    (lang) => [lang, new RegExp(`(?<![\\p{L}\\p{N}])(?:${OWN_WORKPLACE[lang]})(?![\\p{L}\\p{N}])`, 'u')] as const,
  ),
);

/** The words that stand for the employer: its marks first, then "my company". */
function employerIn({ text, employers, langs }: CheckInput): string | null {
  const [mention] = employerMentions(text, employers);
  if (mention) return text.slice(mention.start, mention.end);
  const folded = fold(text);
  for (const lang of langs) {
    const match = WORKPLACE.get(lang)?.exec(folded);
    if (match) return text.slice(match.index, match.index + match[0].length);
  }
  return null;
}

export const mixedContext = defineCheck({
  id: 'mixed-context',
  languages: ['en', 'fr', 'de'],
  messages: ['mixed'],
  docs: {
    flags:
      'Private life and the employer in one post: what you tell of yourself or a near person, and the company by name or as "my company".',
    why: 'Whoever reads it ties the two together for good, and a search for the company finds it.',
    leavesAlone:
      'Leisure, holidays and relatives named in passing: "thanks to my wife", "back at Meridian after the holidays".',
    sources: [
      'Own rule. Work in strong-tie networks and the conflict it brings: https://pmc.ncbi.nlm.nih.gov/articles/PMC9838435',
    ],
  },
  run(input) {
    const told = privateTopics(input.text, input.langs).find(({ mild, topic }) => !mild && topic !== 'place');
    const employer = told ? employerIn(input) : null;
    if (!told || employer === null) return [];
    const { topic, start, end } = told;
    return [{ messageId: 'mixed', severity: 'warning', start, end, data: { topic, employer } }];
  },
});
