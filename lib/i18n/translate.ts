import type { Lang } from '@/lib/domain/lang';
import { isLang } from '@/lib/domain/lang';
import type { Catalogue } from './catalogue';
import { CATALOGUES } from './catalogue';

/** A sentence, or its plural forms chosen by `{count}`. */
type Leaf = string | { other: string };

type PathsOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends Leaf ? `${Prefix}${K}` : PathsOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every sentence of the interface; a misspelt key does not compile. */
export type Key = PathsOf<Catalogue>;
export type Data = Readonly<Record<string, string | number>>;

export interface Translator {
  lang: Lang;
  t(key: Key, data?: Data): string;
  /** For keys made of ids (checks, reasons, problems), which contract tests hold to the locale files. */
  byId(path: string, data?: Data): string;
  /** "one, two and three". */
  list(words: readonly string[]): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  date(ms: number, options?: Intl.DateTimeFormatOptions): string;
  /** "3 days ago". @param now ms */
  ago(ms: number, now: number): string;
}

/** The interface's language: what the person chose, else the browser's first one that we speak, else English. */
export function interfaceLanguage(chosen: Lang | 'auto', browserLanguages: readonly string[]): Lang {
  if (chosen !== 'auto') return chosen;
  return browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLang) ?? 'en';
}

function leafAt(lang: Lang, path: string): Leaf | undefined {
  let node: unknown = CATALOGUES[lang];
  for (const part of path.split('.')) {
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  }
  const isForms = typeof node === 'object' && node !== null && 'other' in node;
  return typeof node === 'string' || isForms ? (node as Leaf) : undefined;
}

/** Makes the sentences of one language. A missing sentence shows its key, and a contract test fails. */
export function translator(lang: Lang): Translator {
  const plurals = new Intl.PluralRules(lang);
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const show = (value: string | number): string => (typeof value === 'number' ? number(value) : value);
  const number: Translator['number'] = (value, options) => new Intl.NumberFormat(lang, options).format(value);

  const byId: Translator['byId'] = (path, data = {}) => {
    const leaf = leafAt(lang, path);
    if (leaf === undefined) return path;
    const forms = leaf as Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
    const sentence = typeof leaf === 'string' ? leaf : (forms[plurals.select(Number(data.count))] ?? leaf.other);
    return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) =>
      data[name] === undefined ? whole : show(data[name]),
    );
  };

  return {
    lang,
    byId,
    t: byId,
    list: (words) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(words),
    number,
    date: (ms, options = { dateStyle: 'medium' }) => new Intl.DateTimeFormat(lang, options).format(ms),
    ago: (ms, now) => {
      const days = Math.round((ms - now) / 86_400_000);
      if (days > -45) return relative.format(days, 'day');
      return days > -540
        ? relative.format(Math.round(days / 30.4), 'month')
        : relative.format(Math.round(days / 365), 'year');
    },
  };
}
