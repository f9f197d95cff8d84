import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EmployerMarks } from '@/lib/domain/employer';
import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import { normalise } from '@/lib/language/normalise';
import type { Reading } from '@/lib/promotion/reading';
import { readPost } from '@/lib/promotion/reading';

/** A labelled post of `scripts/promotion-material/*.jsonl`, written for this project. */
export interface Sample {
  id: string;
  lang: Lang;
  kind: 'promotional' | 'about-work' | 'other';
  employer?: EmployerMarks;
  /** `looked-at`: not learned from, but rules were changed with its errors in view; `unseen`: neither. */
  split: 'train' | 'held-out' | 'looked-at' | 'unseen';
  /**
   * Measured apart: posts of everyday life; posts of brands and of those who write like them, most of which name nobody
   * and ask nothing.
   */
  genre?: 'everyday' | 'brand';
  text: string;
  /** Where it comes from: our own material, or the account or collection it was taken from. */
  source: string;
}

const MATERIAL = fileURLToPath(new URL('../promotion-material/', import.meta.url));
const marks = (names: string[]): EmployerMarks => ({ names, domains: [], products: [], handles: [] });
const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

export function ownMaterial(): Sample[] {
  const samples = LANGS.flatMap((lang) =>
    lines(`${MATERIAL}${lang}.jsonl`).map(
      (line): Sample => ({ ...(JSON.parse(line) as Omit<Sample, 'source'>), source: 'own' }),
    ),
  );
  return withSomeEmployer(samples, samples);
}

/**
 * Whoever writes of everyday life has an employer too: every second post that is not promotional and has none gets one of
 * the pool, so that "known, but absent" is learned for what it is. Offers of the self-employed stay as they are.
 */
export function withSomeEmployer(samples: readonly Sample[], pool: readonly Sample[]): Sample[] {
  const employers = pool.flatMap(({ employer }) => employer ?? []);
  return samples.map((sample, at) => {
    const employer = employers[(at * 7) % Math.max(1, employers.length)];
    return sample.employer || sample.kind !== 'other' || at % 2 === 0 || !employer ? sample : { ...sample, employer };
  });
}

/** The labelled real posts of a development folder; where its two readers disagreed nothing is learned. */
export function realMaterial(folder: string): Sample[] {
  type Line = { id: string; lang: Lang; employer: string[]; kind: string; text: string };
  return lines(`${folder}/promotional/en-dev.jsonl`).flatMap((line) => {
    const { id, lang, employer, kind, text } = JSON.parse(line) as Line;
    if (kind === 'disputed') return [];
    const known = kind === 'promotional' || kind === 'about-work' ? kind : 'other';
    return [
      { id, lang, kind: known, employer: marks(employer), split: 'train', text, source: employer[0] ?? '' } as const,
    ];
  });
}

/** Unlabelled everyday texts, none of them meant as promotional: German tweets, French forum messages, English sentences. */
export function everydayMaterial(folder: string): Sample[] {
  const sample = (id: string, lang: Lang, text: string): Sample => ({
    id,
    lang,
    kind: 'other',
    split: 'train',
    text,
    source: 'everyday',
  });
  const tweets = lines(`${folder}/tone/de-tweets.txt`).map((line) => line.split('\t')[0] ?? '');
  const forum = lines(`${folder}/tone/fr-forum.csv`).map((line) =>
    line.replace(/^anon_msg_\w+,/u, '').replace(/,[01]$/u, ''),
  );
  const sentences = lines(`${folder}/private-life/offmychest-train.csv`).map(
    (line) => /,(?:\d+)?,\d+,\d+,\w+,[^,]*,(.*?),\d+,\w+,[01],/u.exec(line)?.[1] ?? '',
  );
  return [
    ...tweets.map((text, i) => sample(`de-tweet-${i}`, 'de', text)),
    ...forum.map((text, i) => sample(`fr-forum-${i}`, 'fr', text)),
    ...sentences.map((text, i) => sample(`en-sentence-${i}`, 'en', text)),
  ].filter((post) => post.text.length >= 20);
}

/** Of seven everyday texts one is measured on; the others are learned from, of the many English ones two. */
export const isMeasured = (at: number): boolean => at % 7 === 3;
export const isLearned = ({ lang }: Sample, at: number): boolean =>
  lang === 'en' ? at % 7 === 0 || at % 7 === 4 : !isMeasured(at);

/** A sample read, with or without its employer. */
export function readSample(sample: Sample, knowsEmployer: boolean): Reading {
  const employers = knowsEmployer && sample.employer ? [sample.employer] : [];
  return readPost({ text: normalise(sample.text).text, langs: [sample.lang], employers, item: null });
}
