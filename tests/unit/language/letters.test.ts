import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGIT, eachRun, LETTER, MARK, runEnd, WORD } from '@/lib/language/letters';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'É', 'e\u0301', '5', '٣', ' ', '-', '😀', '𝐛', '\ud800', '\udc00', '字', 'ש'),
  }),
);

const runsOf = (of: number, value: string): string[] => {
  const runs: string[] = [];
  eachRun(value, of, (start, end) => runs.push(value.slice(start, end)));
  return runs;
};

describe('the runs of letters, marks and digits', () => {
  it.each([
    ['letters and accents', LETTER | MARK, /[\p{L}\p{M}]+/gu],
    ['letters and digits', LETTER | DIGIT, /[\p{L}\p{N}]+/gu],
    ['words', WORD, /[\p{L}\p{M}\p{N}]+/gu],
  ] as const)('are those that a regular expression finds: %s', (_what, of, pattern) => {
    fc.assert(
      fc.property(text, (value) => {
        expect(runsOf(of, value)).toEqual([...(value.match(pattern) ?? [])]);
      }),
    );
  });

  it('end where they begin when there is none', () => {
    expect(runEnd('a b', 1, WORD)).toBe(1);
    expect(runEnd('ab', 2, WORD)).toBe(2);
  });
});
