import type { NetworkId } from '@/lib/domain/post';
import { splitHashtag } from '@/lib/language/hashtag-split';
import { HAS_STYLED, plainLetters, STYLED_RUN } from '@/lib/language/styled-letters';
import type { CheckInput, Found } from './define';
import { defineCheck } from './define';

/** Fewer decorated letters may be a symbol (ℝ, 𝑥) or a bullet. */
const STYLED_MIN = 3;
/** Characters without a line break, about twelve lines on a telephone. Own measure, 2026-11. */
const WALL = 900;
/** Where posts are read in a narrow column of a feed. */
const FEEDS: ReadonlySet<NetworkId> = new Set(['linkedin', 'facebook', 'instagram', 'xing', 'threads', 'mastodon']);
/** Then the person knows, and more marks would only be noise. */
const MAX_HASHTAGS = 5;

export const readability = defineCheck({
  id: 'readability',
  languages: 'any',
  reads: 'original',
  messages: ['styledLetters', 'hashtagCapitals', 'wallOfText'],
  fixes: ['plainLetters', 'hashtagCapitals'],
  docs: {
    flags: `Words in decorated letters (mathematical alphabets, circled, struck through), hashtags of several known words without capitals, and more than ${WALL} characters without a line break in a feed.`,
    why: 'Screen readers spell decorated letters out or skip them, and read #womenintech as one unknown word; search does not find them either.',
    leavesAlone: `Single symbols, ™ and ℹ, emoji; hashtags that are one word, unknown, or can be read in two ways; German compounds, which are one word.`,
    sources: [
      'W3C, WCAG 2.2, 1.3.1 and 3.1.3',
      'Unicode Technical Report 25 on mathematical alphanumerics',
      'GOV.UK and RNIB guidance on hashtags in camel case',
    ],
  },
  run: (input) => [...styledLetters(input.text), ...plainHashtags(input), ...wallOfText(input)],
});

function styledLetters(text: string): Found[] {
  if (!HAS_STYLED.test(text)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(STYLED_RUN)) {
    const run = match[0].replace(/[ '’.,:!?&-]{1,3}$/u, '');
    const replacement = plainLetters(run);
    if ((replacement.match(/\p{L}/gu)?.length ?? 0) < STYLED_MIN) continue;
    const span = { start: match.index, end: match.index + run.length };
    const fixes = [{ fixId: 'plainLetters', ...span, replacement }];
    found.push({ messageId: 'styledLetters', severity: 'hint', ...span, fixes });
  }
  return found;
}

function plainHashtags({ text, langs }: CheckInput): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_/&#])#(\p{Ll}{6,})(?![\p{L}\p{N}_])/gu)) {
    const parts = splitHashtag(match[1] ?? '', langs);
    if (!parts) continue;
    const suggestion = `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      messageId: 'hashtagCapitals',
      severity: 'hint',
      ...span,
      data: { suggestion },
      fixes: [{ fixId: 'hashtagCapitals', ...span, replacement: suggestion }],
    });
    if (found.length === MAX_HASHTAGS) break;
  }
  return found;
}

function wallOfText({ text, network }: CheckInput): Found[] {
  if (!FEEDS.has(network) || !text.split('\n').some((paragraph) => paragraph.length > WALL)) return [];
  return [{ messageId: 'wallOfText', severity: 'hint', start: 0, end: 0 }];
}
