import model from '@/assets/models/hostility.json';
import type { Lang } from '@/lib/domain/lang';
import type { HostileHit } from './hostility-features';
import { readHostility } from './hostility-features';
import { eachNgram } from './ngrams';
import type { Word } from './words';

/** How hostile a text is towards people, and where. See `docs/hostile.md` for the recipe and the figures. */
export interface Hostility {
  /** Log-odds; at 0 and above the text is flagged. */
  readonly score: number;
  /** The score from which a text is flagged although no lexicon knows a word of it. */
  readonly tone: number;
  readonly hits: readonly HostileHit[];
  readonly words: readonly Word[];
  /** The word that weighs most among those that no lexicon knows; null in a text without words. */
  readonly heaviest: Word | null;
}

/** The character that stands for no weight; the 28 before and after it are printable and need no escape in JSON. */
export const ZERO = '?'.charCodeAt(0);

/** Weights of word pieces, one byte a bucket. */
export interface NgramWeights {
  readonly scale: number;
  readonly weights: Int8Array;
}

const ngramsOf = new Map<Lang, NgramWeights>();
function ngramWeights(lang: Lang): NgramWeights {
  let ngrams = ngramsOf.get(lang);
  if (!ngrams) {
    const stored = model.ngrams[lang];
    const weights = new Int8Array(stored.weights.length);
    for (let i = 0; i < weights.length; i++) weights[i] = stored.weights.charCodeAt(i) - ZERO;
    ngrams = { scale: stored.scale, weights };
    ngramsOf.set(lang, ngrams);
  }
  return ngrams;
}

/** From this many words on a single hit weighs less: a page of work with one rough word is no attack. */
const LONG = 60;

/** What a long text is charged, in log-odds. */
export function lengthCharge(words: number): number {
  return words > LONG ? Math.log(words / LONG) : 0;
}

/** What one piece of a text with so many different pieces counts: 120 at least, and no more weight beyond 600. */
export function pieceValue(pieces: number): number {
  return Math.min(1, 600 / Math.max(1, pieces)) / Math.sqrt(Math.max(120, pieces));
}

/** The round in which a bucket was last seen: clearing 131,072 of them for every text costs more than a short text. */
let seenIn = new Uint8Array(0);
let lastRound = 0;

/** A number for the judging of one text; every 255 texts the buckets are cleared. */
function nextRound(buckets: number): number {
  if (seenIn.length < buckets) seenIn = new Uint8Array(buckets);
  lastRound = (lastRound % 255) + 1;
  if (lastRound === 1) seenIn.fill(0);
  return lastRound;
}

/** Judges a text in one language. Linear in its length. */
export function hostilityOf(text: string, lang: Lang): Hostility {
  const reading = readHostility(text, lang);
  const dense = model.dense[lang];
  let score = -model.threshold[lang] - lengthCharge(reading.words.length);
  reading.dense.forEach((value, i) => {
    score += value * (dense[i] as number);
  });
  const tone = model.tone[lang];
  const words = reading.plainWords;
  const { scale, weights } = ngramWeights(lang);
  const round = nextRound(weights.length);
  let pieces = 0;
  const byWord = new Float64Array(words.length);
  eachNgram(words, weights.length, (bucket, word) => {
    if (seenIn[bucket] === round) return;
    seenIn[bucket] = round;
    pieces++;
    byWord[word] = (byWord[word] as number) + (weights[bucket] as number);
  });
  const value = scale * pieceValue(pieces);
  let heaviest = 0;
  byWord.forEach((sum, i) => {
    score += sum * value;
    if (sum > (byWord[heaviest] as number)) heaviest = i;
  });
  return { score, tone, hits: reading.hits, words: reading.words, heaviest: words[heaviest] ?? null };
}
