import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed } from '@/lib/language/phrase-list';
import { PhraseMatcher } from '@/lib/language/phrases';
import { foldWord, wordsOf } from '@/lib/language/words';

function found(phrases: readonly string[], text: string): string[] {
  const words = wordsOf(text);
  const matcher = new PhraseMatcher(listed(phrases.map((phrase) => [phrase, phrase] as const)));
  return matcher.find(words).map((hit) => hit.value);
}

describe('PhraseMatcher', () => {
  it('finds words, beginnings and endings', () => {
    expect(found(['pump', 'valv*', '*motor'], 'A pump, two valves and an Elektromotor. Motor, pumps.')).toEqual([
      'pump',
      'valv*',
      '*motor',
    ]);
  });
  it('takes the longest phrase and reports no word twice', () => {
    expect(found(['pump', 'pump house', 'house'], 'The pump house')).toEqual(['pump house']);
  });
  it('reads through apostrophes, hyphens, accents and capitals', () => {
    expect(found(["c'est l'été", 'dernier cri'], 'C’EST L’ÉTÉ, dernier-cri')).toEqual(["c'est l'été", 'dernier cri']);
  });
});

describe('wordsOf', () => {
  it('skips links and keeps a mention as one word', () => {
    expect(wordsOf('@ana see https://example.org/idiot now').map((word) => word.text)).toEqual(['@', 'see', 'now']);
  });
  it('folds stretched and disguised words, and keeps German umlauts', () => {
    expect(['Sooooo', 'asss', 'Straße', 'Gepäck', 'b1t', 'été'].map(foldWord)).toEqual([
      'so',
      'ass',
      'strasse',
      'gepäck',
      'bit',
      'ete',
    ]);
  });
  it('points into the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end } of wordsOf(text)) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
