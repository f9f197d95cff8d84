import { sourceStems } from '@/lib/language/source-stems';
import { stemsOf, weightOf } from '@/lib/language/stems';
import type { OwnPost } from './define';
import { defineCheck } from './define';

const DAY = 86_400_000;
const RECENT_DAYS = 90;
/** "Thank you all!" may be said every week. */
const FEW_WORDS = 6;
/** Weight of the words in common by that of all words of either; two reports of one event reach about 0.4. */
const NEARLY_SAME = 0.8;
/** A repetition has about the same length, and most of the longest words. */
const LENGTHS = 1.5;
const LONGEST_WORDS = 6;

const LINK = /https?:\/\/\S+/gu;
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(LINK, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Cheap, and wrong only in letting through. */
function mayRepeat(words: readonly string[], other: string): boolean {
  const lower = other.toLowerCase();
  return words.filter((word) => lower.includes(word)).length * 2 > words.length;
}

/** Share of the words that two texts have in common, by weight, 0–1. */
function alike(text: string, other: string): number {
  const [a, b] = [stemsOf(text), sourceStems(other)];
  const left = b.positions.map((positions) => positions.length);
  let shared = 0;
  for (const { stem, weight } of a) {
    const id = b.ids.get(stem);
    if (id === undefined || left[id] === 0) continue;
    left[id] = (left[id] as number) - 1;
    shared += weight;
  }
  const all = weightOf(a) + b.weight;
  return shared / (all - shared);
}

export const repeat = defineCheck({
  id: 'repeat',
  languages: 'any',
  messages: ['same', 'sameToday', 'nearlySame', 'nearlySameToday'],
  docs: {
    flags: 'A draft that you posted already in the last 90 days, word for word or nearly so.',
    why: 'People who follow you have read it; a repeated text looks like a machine’s.',
    leavesAlone:
      'The same text on another network within a day, which is one post sent to several places; texts under six words; reports on the same subject in other words.',
    sources: [
      'Networks refuse or demote duplicates: X automation rules, LinkedIn "duplicate post" (both last looked at in 2026)',
    ],
  },
  run({ text, network, ownPosts, now }) {
    const isCandidate = ({ text: other, network: where, publishedAt }: OwnPost): boolean => {
      const age = now - publishedAt;
      const isRecent = age >= 0 && age < RECENT_DAYS * DAY && (where === network || age >= DAY);
      return isRecent && other.length <= text.length * LENGTHS && text.length <= other.length * LENGTHS;
    };
    const candidates = ownPosts.filter(isCandidate);
    if (candidates.length === 0) return [];
    const same = plain(text);
    const words = same.split(' ');
    if (words.length < FEW_WORDS) return [];
    const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, LONGEST_WORDS);
    for (const post of candidates) {
      if (!mayRepeat(longest, post.text)) continue;
      const isSame = plain(post.text) === same;
      if (!isSame && alike(text, post.text) < NEARLY_SAME) continue;
      const days = Math.floor((now - post.publishedAt) / DAY);
      const messageId = isSame ? (days === 0 ? 'sameToday' : 'same') : days === 0 ? 'nearlySameToday' : 'nearlySame';
      return [{ messageId, severity: 'warning', start: 0, end: 0, data: { count: days, post: post.id } }];
    }
    return [];
  },
});
