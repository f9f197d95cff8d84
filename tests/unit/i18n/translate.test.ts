import { describe, expect, it } from 'vitest';
import { interfaceLanguage, translator } from '@/lib/i18n/translate';
import { DAY, NOW } from '@/tests/helpers/posts';

describe('the language of the interface', () => {
  it('is what the person chose, else the first of the browser that we speak, else English', () => {
    expect(interfaceLanguage('de', ['fr-CH'])).toBe('de');
    expect(interfaceLanguage('auto', ['it-CH', 'fr-CH', 'en'])).toBe('fr');
    expect(interfaceLanguage('auto', ['pt-BR'])).toBe('en');
  });
});

describe('a sentence', () => {
  it('shows its key when it is missing, and never nothing', () => {
    expect(translator('fr').byId('checks.no-such-check.nothing')).toBe('checks.no-such-check.nothing');
  });

  it('shows numbers as its language writes them', () => {
    expect(translator('de').number(3000)).toBe('3.000');
    expect(translator('en').number(3000)).toBe('3,000');
  });

  it('says how long ago something was', () => {
    expect(translator('en').ago(NOW - 3 * DAY, NOW)).toBe('3 days ago');
    expect(translator('fr').ago(NOW - 90 * DAY, NOW)).toBe('il y a 3 mois');
    expect(translator('de').ago(NOW - 800 * DAY, NOW)).toBe('vor 2 Jahren');
  });
});
