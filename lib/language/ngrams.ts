import type { Word } from './words';

function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

/** Calls `see` with the bucket (0–`size`−1) and the word index of every feature: words, pairs of words, and pieces of 3–5 letters. */
export function eachNgram(words: readonly Word[], size: number, see: (bucket: number, word: number) => void): void {
  let previous = '^';
  words.forEach(({ text }, at) => {
    if (text === '@') return;
    see(hash(text, 17) % size, at);
    see(hash(`${previous} ${text}`, 31) % size, at);
    previous = text;
    const padded = `_${text.slice(0, 30)}_`;
    for (let length = 3; length <= 5; length++)
      for (let i = 0; i + length <= padded.length; i++) see(hash(padded.slice(i, i + length), 47) % size, at);
  });
}
