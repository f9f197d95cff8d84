import { describe, expect, it } from 'vitest';
import de from '@/assets/locales/de/kinds.json';
import en from '@/assets/locales/en/kinds.json';
import fr from '@/assets/locales/fr/kinds.json';
import { REASON_IDS } from '@/lib/promotion/reasons';

describe('reasons of a kind', () => {
  it.each([
    ['en', en],
    ['fr', fr],
    ['de', de],
  ])('each has a sentence in %s, and no sentence is left over', (_lang, catalogue) => {
    expect(Object.keys(catalogue.reasons).sort()).toEqual([...REASON_IDS].sort());
  });
});
