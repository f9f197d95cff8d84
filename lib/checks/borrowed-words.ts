import type { SourceText } from '@/lib/domain/item';
import type { Overlap } from '@/lib/language/overlap';
import { overlap } from '@/lib/language/overlap';
import type { BorrowedRun } from '@/lib/language/runs';
import { stemsOf } from '@/lib/language/stems';
import type { Found } from './define';
import { defineCheck } from './define';

/** Shares of the text that are borrowed. Of 5,000 pairs of sentences that are only alike, 0.9 % reach the lower one. */
const VERBATIM = 0.85;
const CLOSE = 0.6;
/** With fewer words of its own a text is a title or a slogan, and says nothing about who wrote it. */
const FEW_WORDS = 12;
/** Words in a row: worth a hint, worth a warning. */
const LONG_RUN = 9;
const VERY_LONG_RUN = 18;
/** Quoting is fine, up to about forty words. */
const QUOTE = /"[^"\n]{1,280}"|«[^»\n]{1,280}»/gu;

const withoutQuotes = (text: string): string => text.replace(QUOTE, (quote) => ' '.repeat(quote.length));

/** The text of the item, its title before it. */
const wholeOf = (item: SourceText): string => `${item.title}\n${item.text}`;

interface Comparison {
  withItem: Overlap;
  /** With the caption that is closest. */
  withCaption: Overlap;
}

function compare(text: string, item: SourceText): Comparison {
  const own = withoutQuotes(text);
  const captions = (item.captions ?? []).map((caption) => overlap(own, caption));
  const closest = captions.sort((a, b) => b.borrowed - a.borrowed)[0] ?? { borrowed: 0, runs: [], words: 0 };
  return { withItem: overlap(own, wholeOf(item)), withCaption: closest };
}

/** The share and the findings of one draft ask for the same comparison. */
let last: { text: string; item: SourceText; comparison: Comparison } | null = null;

function comparison(text: string, item: SourceText): Comparison {
  if (last?.text !== text || last.item !== item) last = { text, item, comparison: compare(text, item) };
  return last.comparison;
}

/**
 * How much of a text is the person's own words, 0–1, as against an item and the ready captions that came with it.
 * Passages in quotation marks are left out of the account.
 * @param text normalised
 */
export function ownWordsShare(text: string, item: SourceText): number {
  const { withItem, withCaption } = comparison(text, item);
  return 1 - Math.max(withItem.borrowed, withCaption.borrowed);
}

/** The passage from the first borrowed run to the last; the whole draft where there is none. */
function spanOf(runs: readonly BorrowedRun[]): { start: number; end: number } {
  return { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 };
}

function longRuns(runs: readonly BorrowedRun[], title: string): Found[] {
  // To name an article by its title is no borrowing.
  const inTitle = (run: BorrowedRun): boolean => run.at + run.words <= stemsOf(title).length + 1;
  const long = runs.filter((run) => run.words >= LONG_RUN && !inTitle(run));
  return long.map(({ start, end, words }) => ({
    messageId: 'copiedRun',
    severity: words >= VERY_LONG_RUN ? 'warning' : 'hint',
    start,
    end,
    data: { count: words },
  }));
}

export const borrowedWords = defineCheck({
  id: 'borrowed-words',
  languages: 'any',
  messages: ['nearlyVerbatim', 'readyCaption', 'closeToSource', 'copiedRun'],
  docs: {
    flags:
      'Text that follows the item being shared, or a caption that colleagues were given, word by word or lightly reworded; and passages of nine words or more that stand in it.',
    why: 'Readers skip the fourth copy of a press release, and a text that is not yours says nothing about you. Pre-written posts are also the ones that regulators look at.',
    leavesAlone:
      'The title of the item, passages in quotation marks up to about forty words, texts under twelve words, the numbers that belong to the subject. Without an item it stays silent.',
    sources: [
      'Method: words by their first five letters, weighted by length, compared in order (longest common subsequence) and as runs. PAN 2010 sentence pairs: AUC 0.95, on those it was tuned on and on 3,000 others',
      'FTC, ASA and CMA on posts that an employer controls: see `disclosure`',
    ],
  },
  run({ text, item }) {
    if (!item) return [];
    const { withItem: fromItem, withCaption: fromCaption } = comparison(text, item);
    if (fromItem.words < FEW_WORDS) return [];
    const isCaption = fromCaption.borrowed >= Math.max(CLOSE, fromItem.borrowed);
    const { borrowed, runs } = isCaption ? fromCaption : fromItem;
    if (borrowed < CLOSE) return longRuns(fromItem.runs, item.title);
    const isVerbatim = borrowed >= VERBATIM;
    return [
      {
        messageId: isCaption ? 'readyCaption' : isVerbatim ? 'nearlyVerbatim' : 'closeToSource',
        severity: isVerbatim ? 'serious' : 'warning',
        ...spanOf(runs),
        data: { percent: Math.round(borrowed * 100) },
      },
    ];
  },
});
