import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/language/words';

const textsOf = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('the words of a text', () => {
  it('are folded for look-up: case, French accents, ß, stretched letters, digits for letters; umlauts stay', () => {
    expect(textsOf('École, Straße fuuuuck b1tch Gepäck')).toEqual(['ecole', 'strasse', 'fuck', 'bitch', 'gepäck']);
  });

  it('leave links out, whatever stands around them', () => {
    expect(textsOf('see https://acme.example/a-b?c=d, or www.acme.example (http://x.example) now')).toEqual([
      'see',
      'or',
      'now',
    ]);
    // Three letters in a row are one.
    expect(textsOf('we wrote http and www.')).toEqual(['we', 'wrote', 'http', 'and', 'w']);
  });

  it('know a mention as one word, and an at sign alone as none', () => {
    expect(textsOf('@_jean_dupont2 hi @ 5 @jean@host.example, ok')).toEqual(['@', 'hi', '5', '@', 'ok']);
  });

  it('leave mail addresses out', () => {
    expect(textsOf('à marie.le-roy@acme.example ou Paul')).toEqual(['a', 'ou', 'paul']);
  });

  it('stand in order, apart, inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
