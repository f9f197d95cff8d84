import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '@/lib/checks/registry';
import { LANGS } from '@/lib/domain/lang';
import { normalise } from '@/lib/language/normalise';
import { checkInput } from '../helpers/check-tester';

const TONE = ['hostile', 'hype', 'shouting'];

type Sentences = string | { [key: string]: Sentences };

/** Every sentence of a locale file with its path; placeholders become a number, a word that no rule minds. */
function sentences(node: Sentences, path: string): [path: string, sentence: string][] {
  if (typeof node === 'string') return [[path, node.replace(/\{\w+\}/gu, '3')]];
  return Object.entries(node).flatMap(([key, child]) => sentences(child, path === '' ? key : `${path}.${key}`));
}

describe.each(LANGS)('our own sentences (%s)', (lang) => {
  const folder = `assets/locales/${lang}`;
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => sentences(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), file.replace('.json', '')));

  it.each(TONE)('pass the check "%s"', (id) => {
    const check = CHECKS.find((candidate) => candidate.id === id);
    expect(check).toBeDefined();
    expect(all.length).toBeGreaterThan(50);
    const flagged = all.flatMap(([path, sentence]) => {
      const text = normalise(sentence).text;
      const outcome = check?.run(checkInput(text, { langs: [lang] })) ?? [];
      const found = 'notChecked' in outcome ? [] : outcome;
      return found.map(
        ({ messageId, start, end }) => `${path}: ${messageId} "${text.slice(start, end)}" in "${sentence}"`,
      );
    });
    expect(flagged).toEqual([]);
  });
});
