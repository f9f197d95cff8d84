import { describe, expect, it, vi } from 'vitest';
import { remembered } from '@/lib/language/remembered';

describe('a function that remembers', () => {
  it('is asked once for a word, and again for another', () => {
    const read = vi.fn((word: string) => word.length);
    const length = remembered(read);
    expect([length('abc'), length('abc'), length('ab')]).toEqual([3, 3, 2]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('forgets everything when it knows as much as it may', () => {
    const read = vi.fn((word: string) => word);
    const same = remembered(read, 2);
    for (const word of ['a', 'b', 'c', 'a']) same(word);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('does not keep what is longer than words are', () => {
    const read = vi.fn((word: string) => word);
    const same = remembered(read, 10, 3);
    for (const word of ['abcd', 'abcd']) expect(same(word)).toBe('abcd');
    expect(read).toHaveBeenCalledTimes(2);
  });
});
