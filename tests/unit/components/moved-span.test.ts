import { expect, it } from 'vitest';
import { movedSpan } from '@/components/desk/moved-span';

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it('follows words when something is written before them, and leaves them when it is written after', () => {
  const before = 'Call me on 06 12 34 56 78 today';
  const span = at(before, '06 12 34 56 78');
  for (const after of [`Please: ${before}`, `${before}, or not`, before.replace('Call me', 'Call')]) {
    expect(movedSpan(before, after, span)).toEqual(at(after, '06 12 34 56 78'));
  }
});

it('gives up on words that were edited, doubled or deleted', () => {
  const before = 'Call me on 06 12 34 56 78 today';
  const span = at(before, '06 12 34 56 78');
  for (const after of ['Call me on 06 12 99 56 78 today', 'Call me on today', '']) {
    expect(movedSpan(before, after, span)).toBeNull();
  }
});

it('does not care about lone surrogates, emoji or a text that stays', () => {
  expect(movedSpan('a\ud83d b', 'a\ud83d b', { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  expect(movedSpan('👍 b', 'x👍 b', { start: 3, end: 4 })).toEqual({ start: 4, end: 5 });
});
