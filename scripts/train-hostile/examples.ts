import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@/lib/domain/lang';
import { isLang, LANGS } from '@/lib/domain/lang';
import { normalise } from '@/lib/language/normalise';

/** One labelled text. `source` names where it came from; `fold` (0–4) is stable, and the same for near copies. */
export interface Example {
  readonly text: string;
  readonly lang: Lang;
  readonly hostile: boolean;
  readonly source: string;
  readonly fold: number;
}

export const FOLDS = 5;

/** A stable number for a text, from its first letters only, so that near copies share a fold. */
function foldOf(text: string): number {
  let h = 7;
  for (const char of text
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 60))
    h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193);
  h ^= h >>> 15;
  return (Math.imul(h, 0x2c1b3c6d) >>> 0) % FOLDS;
}

function example(text: string, lang: Lang, hostile: boolean, source: string): Example {
  return { text: normalise(text).text, lang, hostile, source, fold: foldOf(text) };
}

/** Flagged by intent; everything else written is not. */
const HOSTILE_SOURCES: readonly string[] = ['hostile', 'tweets-hostile', 'replies-hostile', 'swearing'];

/** Lines written for this project, `<part>/<source>.<lang>.txt`; nothing is ever learned from `held-out`. */
export function writtenExamples(part: 'material' | 'held-out'): Example[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [source = '', lang = ''] = name.split('.');
      if (!isLang(lang)) return [];
      const lines = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      return lines.map((line) => {
        const name = source.startsWith('replies') ? 'held-out-replies' : 'held-out';
        return example(line, lang, HOSTILE_SOURCES.includes(source), part === 'held-out' ? name : source);
      });
    });
}

/**
 * Posts written to learn the kind of a post: none is hostile. What they learn there is learned here too (`post`), the
 * rest is only counted (`post-unseen`): it keeps word pieces from mistaking ordinary work for a forum's anger.
 */
export function ordinaryPosts(): Example[] {
  return LANGS.flatMap((lang) =>
    readFileSync(join(import.meta.dirname, `../promotion-material/${lang}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; split: string })
      .map(({ text, split }) => example(text, lang, false, split === 'train' ? 'post' : 'post-unseen')),
  );
}

/** The labelled sets, where they exist: German tweets (OFFENSE/OTHER) and French forum messages (1/0). */
export function labelledExamples(data: string): Example[] {
  const german = readFileSync(join(data, 'tone/de-tweets.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', label] = line.split('\t');
      return example(text.replaceAll('|LBR|', '\n').replaceAll('&amp;', '&'), 'de', label === 'OFFENSE', 'tweets');
    });
  const french = csvRows(readFileSync(join(data, 'tone/fr-forum.csv'), 'utf8'))
    .slice(1)
    .filter((row) => row.length === 3)
    .map((row) => example(row[1] as string, 'fr', row[2] === '1', 'forum'));
  return [...german, ...french];
}

/**
 * The German tweets as English and French speakers would have typed them (`N<TAB>text`, N the line in `de-tweets.txt`): the
 * label stays, and so does the fold, so that no fold is judged by weights that know a tweet in another language.
 */
export function translatedExamples(data: string, translations: string): Example[] {
  const german = labelledExamples(data).filter(({ source }) => source === 'tweets');
  return (['en', 'fr'] as const).flatMap((lang) =>
    readFileSync(join(translations, `de-tweets.${lang}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [at = '', text = ''] = line.split('\t');
        const { hostile, fold } = german[Number(at)] as Example;
        return { ...example(text.replaceAll('|LBR|', '\n'), lang, hostile, 'translated'), fold };
      }),
  );
}

/** Professional English posts and a company blog's paragraphs: never trained on, only counted as false alarms. */
export function unseenProfessional(data: string): Example[] {
  const posts = join(data, 'promotional/en-dev.jsonl');
  const blog = join(data, 'company-blog/feed-full.xml');
  if (!existsSync(posts) || !existsSync(blog)) return [];
  const lines = readFileSync(posts, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const paragraphs = readFileSync(blog, 'utf8')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .split(/<\/?(?:p|li|h\d|title)\b[^>]*>/)
    .map((html) =>
      html
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length > 60 && text.length < 3000);
  return [
    ...lines.map((text) => example(text, 'en', false, 'posts')),
    ...[...new Set(paragraphs)].map((text) => example(text, 'en', false, 'blog')),
  ];
}

/** RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    (rows.at(-1) as string[]).push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows;
}
