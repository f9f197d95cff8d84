import { describe, expect, it } from 'vitest';
import model from '@/assets/models/promotion.json';
import { LANGS } from '@/lib/domain/lang';
import { BUCKETS, bucketsOf, weighBuckets, weighWording, ZERO } from '@/lib/promotion/wording';
import { readWords } from '@/lib/promotion/words';

const buckets = (text: string): number[] => [...bucketsOf(readWords(text))];

describe('the wording of a post', () => {
  it('is its words and the pairs within a sentence, each once', () => {
    expect(buckets('Kommt vorbei')).toHaveLength(3);
    expect(buckets('Kommt. Vorbei')).toHaveLength(2);
    expect(buckets('nein nein nein')).toHaveLength(2);
    expect(buckets('École')).toEqual(buckets('ecole'));
  });

  it('weighs what its buckets weigh, less each in a long post', () => {
    const stored = { scale: 0.5, weights: String.fromCharCode(ZERO + 2, ZERO, ZERO - 1) };
    expect(weighBuckets(new Set([0]), stored)).toBeCloseTo((2 * 0.5 * 3) / Math.sqrt(10));
    expect(weighBuckets(new Set([0, 2]), stored)).toBeCloseTo((1 * 0.5 * 3) / Math.sqrt(11));
    expect(weighBuckets(new Set([1]), stored)).toBe(0);
  });

  it('says nothing in a language it does not know', () => {
    expect(weighWording(readWords('jetzt anmelden'), [])).toBe(0);
  });

  it.each(LANGS)('has one printable character a bucket in the model, %s', (lang) => {
    expect(model.wording[lang].weights).toHaveLength(BUCKETS);
    expect(model.wording[lang].weights).toMatch(/^[#-[\]-~]*$/);
  });
});
