import { describe, expect, it } from 'vitest';
import { anonymous, eachNgram } from '@/lib/language/ngrams';
import type { Word } from '@/lib/language/words';
import { wordsOf } from '@/lib/language/words';

const bucketsOf = (words: readonly Word[]): number[] => {
  const buckets: number[] = [];
  eachNgram(words, 1 << 17, (bucket) => buckets.push(bucket));
  return buckets;
};
const withoutName = (text: string): Word[] => wordsOf(text).map((word, at) => (at === 1 ? anonymous(word) : word));

describe('an anonymous word', () => {
  it('is in pairs with its neighbours, and the same whichever word it was', () => {
    expect(bucketsOf(withoutName('les anglais partis'))).toEqual(bucketsOf(withoutName('les suisses partis')));
    expect(bucketsOf(withoutName('les anglais partis'))).not.toEqual(bucketsOf(withoutName('les anglais venus')));
  });

  it('is the same after its word has been read elsewhere, and leaves that as it was', () => {
    const plain = bucketsOf(wordsOf('les turcs partis'));
    expect(bucketsOf(withoutName('les turcs partis'))).toEqual(bucketsOf(withoutName('les belges partis')));
    expect(bucketsOf(wordsOf('les turcs partis'))).toEqual(plain);
  });
});
