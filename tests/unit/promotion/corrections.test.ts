import { describe, expect, it } from 'vitest';
import type { Correction } from '@/lib/promotion/corrections';
import { biasOf, MOST_BIAS } from '@/lib/promotion/corrections';

const times = (count: number, correction: Correction): Correction[] => new Array<Correction>(count).fill(correction);

describe('what corrections teach', () => {
  it('is nothing without corrections', () => {
    expect(biasOf([])).toBe(0);
  });

  it('is little after one', () => {
    expect(Math.abs(biasOf([{ promotion: 0.9, corrected: 'other' }]))).toBeLessThan(0.35);
  });

  it('lowers the score when promotional posts are called ordinary, and raises it the other way round', () => {
    expect(biasOf(times(5, { promotion: 0.8, corrected: 'about-work' }))).toBeLessThan(-0.5);
    expect(biasOf(times(5, { promotion: 0.2, corrected: 'promotional' }))).toBeGreaterThan(0.5);
  });

  it('stays bounded, however many there are', () => {
    expect(biasOf(times(1000, { promotion: 1, corrected: 'other' }))).toBe(-MOST_BIAS);
    expect(biasOf(times(1000, { promotion: 0, corrected: 'promotional' }))).toBe(MOST_BIAS);
  });

  it('is pulled back by right guesses that the person confirmed', () => {
    const wrong = times(4, { promotion: 0.7, corrected: 'other' });
    const right = times(20, { promotion: 0.95, corrected: 'promotional' });
    expect(Math.abs(biasOf([...wrong, ...right]))).toBeLessThan(Math.abs(biasOf(wrong)));
  });
});
