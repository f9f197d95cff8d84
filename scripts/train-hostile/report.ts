import type { Example } from './examples';

function macroOf(found: number, wrong: number, missed: number, left: number): number {
  return ((2 * found) / (2 * found + wrong + missed) + (2 * left) / (2 * left + wrong + missed)) / 2;
}

/** Precision, recall and macro-F1 of the check as it ships, and of the score alone at its best thresholds. */
export function tableOf(
  name: string,
  examples: readonly Example[],
  scoreOf: (example: Example) => number,
  isFlagged: (example: Example) => boolean,
): string {
  const hostile = examples.filter((example) => example.hostile).length;
  const macro = (flagged: number, found: number): number =>
    macroOf(found, flagged - found, hostile - found, examples.length - flagged - hostile + found);
  const flagged = examples.filter(isFlagged);
  const right = flagged.filter((example) => example.hostile).length;
  let found = 0;
  let best = 0;
  let recall = 0;
  [...examples]
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .forEach((example, i) => {
      if (example.hostile) found++;
      best = Math.max(best, macro(i + 1, found));
      if (found / (i + 1) >= 0.85 && i >= 20) recall = Math.max(recall, found / hostile);
    });
  const [p, r, f, b, at] = [right / flagged.length, right / hostile, macro(flagged.length, right), best, recall].map(
    (value) => value.toFixed(3),
  );
  return `${name.padEnd(16)} n ${examples.length} hostile ${hostile} | check: P ${p} R ${r} macro-F1 ${f} | score alone: best macro-F1 ${b}, R at P 0.85 ${at}\n`;
}

/** How many of texts with one label are flagged, and which, so that a false alarm can be read. */
export function countOf(name: string, examples: readonly Example[], isFlagged: (example: Example) => boolean): string {
  const flagged = examples.filter(isFlagged);
  const wrong = flagged.filter((example) => !example.hostile);
  const lines = wrong.map(({ text }) => `    ${text.slice(0, 100).replaceAll('\n', ' ')}\n`);
  return `${name.padEnd(16)} flagged ${flagged.length} of ${examples.length}\n${lines.join('')}`;
}
