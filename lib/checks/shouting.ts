import { EMPHASIS } from '@/lib/language/lexicon/emphasis';
import { networkById } from '@/lib/networks/registry';
import type { Found } from './define';
import { defineCheck } from './define';

/** More marks than this of one sort read as scolding. */
const MOST = 3;
/** So many words in capitals in a row are a sentence, not a name; with so many letters, not a list of acronyms. */
const CAPITALS_IN_A_ROW = 3;
const LETTERS_IN_A_ROW = 10;
const SHORTEST_EMPHASIS = 4;

/** A word without a small letter. */
const CAPITALS = /(?<![#@\p{L}\p{N}_])\p{Lu}(?:(?!\p{Ll})[\p{L}\p{M}'’])*(?![\p{L}\p{N}_])/gu;
const LOUD_RUN = /[!?]{3,}/g;
const HASHTAG = /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu;
/** Emoji as people see them: joined sequences and flags are one. Signs like © and ™ are none. */
const EMOJI =
  /\p{RI}{2}|(?![©®™])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?)*/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Rows of words in capitals with nothing but spaces between them; a row may be one word. */
function rowsOfCapitals(text: string): Span[][] {
  const rows: Span[][] = [];
  let open: Span[] = [];
  for (const span of spansOf(CAPITALS, text)) {
    const last = open.at(-1);
    if (last && /^ +$/.test(text.slice(last.end, span.start))) open.push(span);
    else {
      open = [span];
      rows.push(open);
    }
  }
  return rows;
}

function isLoud(row: readonly Span[], text: string): boolean {
  const letters = row.reduce((sum, { start, end }) => sum + end - start, 0);
  const words = row.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  const emphatic = words.some((word) => word.length >= SHORTEST_EMPHASIS && EMPHASIS.has(word));
  if (row.length >= CAPITALS_IN_A_ROW) return letters >= LETTERS_IN_A_ROW && words.some((word) => word.length > 4);
  return emphatic;
}

function capitals(text: string): Found[] {
  return rowsOfCapitals(text)
    .filter((row) => isLoud(row, text))
    .slice(0, MOST)
    .map((row) => ({
      messageId: 'capitals',
      severity: 'hint',
      start: (row[0] as Span).start,
      end: (row.at(-1) as Span).end,
    }));
}

/** From the first one beyond the habit to the last. */
function beyond(messageId: string, spans: readonly Span[], usual: number): Found[] {
  const first = spans[usual];
  const last = spans.at(-1);
  if (!first || !last) return [];
  return [{ messageId, severity: 'hint', start: first.start, end: last.end, data: { count: spans.length, usual } }];
}

export const shouting = defineCheck({
  id: 'shouting',
  languages: 'any',
  messages: ['capitals', 'exclamation', 'emoji', 'hashtags'],
  docs: {
    flags:
      'Words in capitals, runs of exclamation and question marks, more emoji or hashtags than is usual on the network.',
    why: 'Capitals and rows of signs are read as a raised voice, and they hide the sentence that matters.',
    leavesAlone:
      'Acronyms, names, codes and units; a single "!" or "?!"; hashtags in capitals; the usual number of emoji and hashtags on the network chosen.',
    sources: ['Habits per network: lib/networks', 'Unicode Technical Standard 51 (emoji)'],
  },
  run({ text, network }) {
    const { habits } = networkById(network);
    const loudRuns = spansOf(LOUD_RUN, text).filter(({ start, end }) => text.slice(start, end).includes('!'));
    return [
      ...capitals(text),
      ...loudRuns.slice(0, MOST).map((span): Found => ({ messageId: 'exclamation', severity: 'hint', ...span })),
      ...beyond('emoji', spansOf(EMOJI, text), habits.emoji),
      ...beyond('hashtags', spansOf(HASHTAG, text), habits.hashtags),
    ];
  },
});
