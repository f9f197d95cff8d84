import { describe, expect, it } from 'vitest';
import { tracking } from '@/lib/checks/tracking';
import { checkInput, checkTester } from '@/tests/helpers/check-tester';

const tracked = 'https://example.com/post?id=7&utm_source=linkedin&utm_medium=social';

checkTester(tracking, {
  valid: [
    { text: 'Read https://example.com/post?id=7&page=2 (part two).' },
    { text: 'À lire : https://exemple.fr/article?num=12', lang: 'fr' },
    { text: 'Lesen: https://beispiel.de/artikel#teil-2', lang: 'de' },
    { text: 'More: https://lnkd.in/eAbCdEf and https://t.co/AbCdEfGhIj' },
    { text: 'utm_source is a parameter; write to me@example.com' },
  ],
  invalid: [
    { text: `Read ${tracked}.`, found: [{ messageId: 'parameters', words: tracked, severity: 'warning' }] },
    { text: `À lire (${tracked})`, lang: 'fr', found: [{ messageId: 'parameters', words: tracked }] },
    { text: `Lesen: ${tracked}!`, lang: 'de', found: [{ messageId: 'parameters', words: tracked }] },
    {
      text: 'More: https://bit.ly/3abcDEF',
      found: [{ messageId: 'shortLink', words: 'https://bit.ly/3abcDEF', severity: 'hint' }],
    },
  ],
});

describe('the clean link', () => {
  it('keeps what the page needs', () => {
    const [found] = tracking.run(checkInput(`See ${tracked}`));
    expect(found?.fixes).toEqual([
      { fixId: 'cleanLink', start: 4, end: 4 + tracked.length, replacement: 'https://example.com/post?id=7' },
    ]);
    expect(found?.data).toEqual({ names: 'utm_source, utm_medium', count: 2 });
  });
});
