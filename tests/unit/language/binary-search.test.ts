import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLeading } from '@/lib/language/binary-search';

describe('counting what holds at the beginning', () => {
  it('finds the first place where it holds no more, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
        const sorted = numbers.sort((a, b) => a - b);
        const below = (at: number): boolean => (sorted[at] as number) < limit;
        expect(countLeading(sorted.length, below)).toBe(sorted.filter((number) => number < limit).length);
      }),
    );
  });
});
