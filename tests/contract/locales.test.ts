import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_CHECKED_REASONS } from '@/lib/domain/draft';
import { SEVERITIES } from '@/lib/domain/finding';
import { ITEM_TYPES } from '@/lib/domain/item';
import { LANGS } from '@/lib/domain/lang';
import { AUDIENCES, CONTEXTS, KINDS } from '@/lib/domain/post';
import { SOURCE_PROBLEMS } from '@/lib/domain/source-state';
import { CATALOGUES } from '@/lib/i18n/catalogue';
import { translator } from '@/lib/i18n/translate';
import { FAILURES } from '@/lib/messaging/define';

type Sentences = { [key: string]: string | Sentences };
const FILES = ['pages', 'checks', 'kinds'] as const;

const read = (lang: string, file: string): Sentences =>
  JSON.parse(readFileSync(`assets/locales/${lang}/${file}.json`, 'utf8')) as Sentences;

/** Path and sentence of every leaf; the forms of a plural are leaves of their own. */
function leaves(of: Sentences, path = ''): [string, string][] {
  return Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/gu))].sort();

describe.each(FILES)('the sentences in %s.json', (file) => {
  const english = new Map(leaves(read('en', file)));

  it.each(LANGS)('have the same keys in %s', (lang) => {
    expect(
      leaves(read(lang, file))
        .map(([path]) => path)
        .sort(),
    ).toEqual([...english.keys()].sort());
  });

  it.each(LANGS)('have the same placeholders in %s', (lang) => {
    for (const [path, sentence] of leaves(read(lang, file))) {
      // "One post" may leave the number out, and then so may its translation.
      if (path.endsWith('.one')) continue;
      expect(placeholders(sentence), path).toEqual(placeholders(english.get(path) ?? ''));
    }
  });
});

describe('the typography of the pages', () => {
  const breaking = (lang: string, rule: RegExp): string[] =>
    leaves(read(lang, 'pages'))
      .filter(([, sentence]) => rule.test(sentence))
      .map(([path]) => path);

  it('keeps French punctuation with its word', () => {
    expect(breaking('fr', /[^\u202f][;!?]|[^\u00a0]:(?!\/)|«[^\u00a0]|[^\u00a0]»/u)).toEqual([]);
  });
  it('quotes as each language does', () => {
    expect(breaking('en', /[„«»"]|'/u)).toEqual([]);
    expect(breaking('fr', /[„“”"]|'/u)).toEqual([]);
    expect(breaking('de', /[«»”"]|'/u)).toEqual([]);
  });
  it('writes an ellipsis as one character', () => {
    for (const lang of LANGS) expect(breaking(lang, /\.\.\./u)).toEqual([]);
  });
});

describe('every id that a page shows', () => {
  const ids = [
    ...SOURCE_PROBLEMS.flatMap((id) => [`sources.problems.${id}`, `settings.outcome.${id}`]),
    ...FAILURES.map((id) => `failures.${id}`),
    ...KINDS.flatMap((id) => [`kind.${id}.name`, `kind.${id}.about`]),
    ...AUDIENCES.map((id) => `audience.${id}`),
    ...CONTEXTS.map((id) => `context.${id}`),
    ...SEVERITIES.map((id) => `desk.severity.${id}`),
    ...NOT_CHECKED_REASONS.map((id) => `desk.notCheckedWhy.${id}`),
    ...ITEM_TYPES.flatMap((id) => [`type.${id}`, ...[1, 2, 3].map((at) => `angles.${id}.${at}`)]),
  ];
  it.each(LANGS)('has its sentence in %s', (lang) => {
    const { byId } = translator(lang);
    expect(ids.filter((id) => byId(id) === id)).toEqual([]);
  });
});

it('has plural forms for whole numbers in each language', () => {
  for (const lang of LANGS) {
    const forms = new Set([0, 1, 2, 5].map((count) => new Intl.PluralRules(lang).select(count)));
    const plurals = leaves(CATALOGUES[lang] as Sentences).filter(([path]) => path.endsWith('.other'));
    const paths = new Set(leaves(CATALOGUES[lang] as Sentences).map(([path]) => path));
    for (const [path] of plurals)
      for (const form of forms) expect(paths.has(path.replace(/other$/u, form)), `${lang} ${path} ${form}`).toBe(true);
  }
});
