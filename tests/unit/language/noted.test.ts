import { describe, expect, it, vi } from 'vitest';
import { noted } from '@/lib/language/noted';
import { wordsOf } from '@/lib/language/words';

describe('a function that notes its answer with the word', () => {
  it('is asked once, wherever the word stands, and apart from other functions', () => {
    const read = vi.fn((text: string) => [text.length]);
    const length = noted(read);
    const other = noted((text) => [text.toUpperCase()]);
    const words = wordsOf('Un mot, un autre mot, UN @x @y');
    expect(words.map(length)).toEqual([[2], [3], [2], [5], [3], [2], [1], [1]]);
    expect(words.flatMap(other)).toEqual(['UN', 'MOT', 'UN', 'AUTRE', 'MOT', 'UN', '@', '@']);
    // "Un", "un" and "UN" are folded apart, and then one word.
    expect(read.mock.calls.map(([text]) => text)).toEqual(['un', 'mot', 'un', 'autre', 'un', '@']);
  });
});
