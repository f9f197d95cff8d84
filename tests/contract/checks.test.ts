import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '@/lib/checks/registry';
import { checkDraft } from '@/lib/checks/run';
import { LANGS } from '@/lib/domain/lang';
import { NETWORK_IDS } from '@/lib/domain/post';
import { forecastOfCounts } from '@/lib/domain/share';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sourceOf = (id: string): string => read(`lib/checks/${id}.ts`);

type Sentence = string | Record<string, string>;
interface Sentences {
  label: string;
  about: string;
  fixes?: Record<string, Sentence>;
  [message: string]: Sentence | Record<string, Sentence> | undefined;
}
const locales = LANGS.map(
  (lang) => [lang, JSON.parse(read(`assets/locales/${lang}/checks.json`)) as Record<string, Sentences>] as const,
);

const forms = (sentence: Sentence | undefined): string[] =>
  sentence === undefined ? [] : typeof sentence === 'string' ? [sentence] : Object.values(sentence);
/** `count` chooses the plural form and need not be shown in it. */
const placeholders = (sentence: Sentence | undefined): string[] =>
  [...new Set(forms(sentence).flatMap((form) => form.match(/\{\w+\}/g) ?? []))]
    .filter((name) => name !== '{count}')
    .sort();

describe('the registry', () => {
  const ids = CHECKS.map(({ id }) => id);

  it('holds every check once, and every file beside it is a part of one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync(new URL('lib/checks/', root))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !['define', 'registry', 'run'].includes(file));
    const parts = files.filter((file) => !ids.includes(file));
    for (const part of parts)
      expect(
        ids.some((id) => sourceOf(id).includes(`'./${part}'`)),
        part,
      ).toBe(true);
    expect(files).toEqual(expect.arrayContaining(ids));
  });

  it('knows no sentences of checks that do not exist', () => {
    for (const [lang, sentences] of locales) expect(Object.keys(sentences).sort(), lang).toEqual([...ids].sort());
  });
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has a test and says what it is about', () => {
    expect(existsSync(new URL(`tests/unit/checks/${id}.test.ts`, root))).toBe(true);
    const { flags, why, leavesAlone, sources } = check.docs;
    for (const text of [flags, why, leavesAlone]) expect(text.length).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(0);
    expect(check.messages.length).toBeGreaterThan(0);
  });

  it('has every sentence in every language, with the same placeholders, and none too many', () => {
    const english = locales[0]?.[1][id] as Sentences;
    for (const [lang, all] of locales) {
      const { label, about, fixes = {}, ...messages } = all[id] as Sentences;
      expect(label, lang).toBeTruthy();
      expect(about, lang).toBeTruthy();
      expect(Object.keys(messages).sort(), lang).toEqual([...check.messages].sort());
      expect(Object.keys(fixes).sort(), lang).toEqual([...(check.fixes ?? [])].sort());
      for (const [message, sentence] of Object.entries(messages)) {
        expect(
          forms(sentence as Sentence).every((form) => form.trim() !== ''),
          `${lang} ${message}`,
        ).toBe(true);
        expect(placeholders(sentence as Sentence), `${lang} ${message}`).toEqual(
          placeholders(english[message] as Sentence),
        );
      }
    }
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    fc.constantFrom('\uD83D', '\uDE00', '👨‍👩‍👧', '🇫🇷', '\u200D', '\u202E', 'שלום', 'مرحبا', '𝐛𝐨𝐥𝐝', 'e\u0301', '\0'),
    fc.constantFrom(
      'hashtag #x',
      '#a',
      '@b@c.d',
      'https://example.com/?utm_source=a',
      '+33 6 12 34 56 78',
      'a@b.fr',
      '12 rue de la Paix, 75002 Paris',
    ),
    fc.constantFrom(
      'my wife and I',
      'je suis fier de notre équipe',
      'wir suchen Verstärkung',
      'Acme',
      '!!!',
      'REGISTER NOW',
      '\n\n',
      '  ',
    ),
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));
  const item = {
    title: 'A title of some words',
    text: 'wir suchen Verstärkung für unser Team in Lyon',
    url: 'https://acme.example/a',
  };

  it('is judged without a throw, with spans inside it', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...NETWORK_IDS),
        fc.constantFrom('professional', 'private', null),
        (draft, network, context) => {
          const verdict = checkDraft({
            text: draft,
            network,
            context,
            audience: 'public',
            employers: [{ names: ['Acme'], domains: ['acme.example'], products: ['Rocket'], handles: ['@acme'] }],
            item,
            forecastFor: (kind) => forecastOfCounts(3, 9, kind, 30),
            ownPosts: [{ id: '1', text: 'Wir suchen Verstärkung', network: 'linkedin', publishedAt: 0, kind: 'other' }],
            confidential: { terms: ['my wife'], hashed: [{ salt: 's', hashes: ['00'] }] },
            hours: { days: [1, 2, 3], from: '09:00', to: '17:00' },
            now: 0,
            utcOffset: 60,
          });
          expect(verdict.notChecked.filter(({ reason }) => reason === 'failed')).toEqual([]);
          for (const { start, end, fixes } of verdict.findings)
            for (const span of [{ start, end }, ...fixes]) {
              expect(0 <= span.start && span.start <= span.end && span.end <= draft.length).toBe(true);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});
