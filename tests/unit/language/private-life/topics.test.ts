import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import { normalise } from '@/lib/language/normalise';
import { privateTopics } from '@/lib/language/private-life/topics';

/** "topic: sentence" a line; "work" are professional posts near the subject. Own material. */
function sentences(lang: Lang): { isPrivate: boolean; text: string }[] {
  const path = new URL(`../../../fixtures/private-life/${lang}.txt`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ isPrivate: !line.startsWith('work: '), text: line.slice(line.indexOf(':') + 2) }));
}

describe('privateTopics', () => {
  it.each(LANGS)(
    'finds seventeen of twenty own sentences in %s and flags at most two of a hundred professional ones',
    (lang) => {
      const told = sentences(lang).map((sentence) => ({
        ...sentence,
        isFound: privateTopics(normalise(sentence.text).text, [lang]).length > 0,
      }));
      const share = (isPrivate: boolean): number => {
        const some = told.filter((sentence) => sentence.isPrivate === isPrivate);
        return some.filter(({ isFound }) => isFound).length / some.length;
      };
      expect(share(true)).toBeGreaterThanOrEqual(0.85);
      expect(share(false)).toBeLessThanOrEqual(0.02);
    },
  );

  it('keeps its spans inside the text whatever it is given', () => {
    for (const text of ['', '\ud800my wife\udc00', '#'.repeat(500), 'מי my wife 😀'.repeat(200), '"'.repeat(999)]) {
      for (const { start, end } of privateTopics(text, LANGS)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
