import type { Traits } from '@/lib/language/writing-habits';
import { traitsOf, traitsOfPost } from '@/lib/language/writing-habits';
import { defineCheck } from './define';

/** Fewer own posts are no habit; older ones no longer are. */
const ENOUGH_POSTS = 20;
const LATEST_POSTS = 60;
/** A draft of a few words is like nobody. */
const FEW_WORDS = 8;
/** From here on a trait is far from the habit, in robust standard deviations. */
const FAR = 3.5;
/** Least spread of each trait: also who always writes the same has a right to vary. Numbers of words are compared as logarithms. */
const SPREAD = { words: 0.4, emoji: 0.8, exclamations: 0.8 };
/** A form of address is a habit when nine in ten posts with one have it, and at least eight of them. */
const HABIT_SHARE = 0.9;
const HABIT_POSTS = 8;

function median(numbers: readonly number[]): number {
  const sorted = new Float64Array(numbers).sort();
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/** Distance from the median in units of the median absolute deviation, scaled to standard deviations (× 1.4826). */
function distance(value: number, usual: readonly number[], spread: number): number {
  const middle = median(usual);
  const deviation = 1.4826 * median(usual.map((other) => Math.abs(other - middle)));
  return (value - middle) / Math.max(deviation, spread);
}

interface Striking {
  messageId: string;
  far: number;
  /** What is counted; null where nothing is. */
  trait: keyof typeof SPREAD | null;
}

function inNumbers(draft: Traits, own: readonly Traits[]): Striking[] {
  const valuesOf = (trait: keyof typeof SPREAD): number[] => own.map((traits) => traits[trait]);
  const length = distance(
    Math.log(draft.words),
    valuesOf('words').map((words) => Math.log(words + 1)),
    SPREAD.words,
  );
  const more = (trait: 'emoji' | 'exclamations'): number => distance(draft[trait], valuesOf(trait), SPREAD[trait]);
  return [
    { messageId: length > 0 ? 'longer' : 'shorter', far: Math.abs(length), trait: 'words' },
    { messageId: 'moreEmoji', far: more('emoji'), trait: 'emoji' },
    { messageId: 'moreExclamations', far: more('exclamations'), trait: 'exclamations' },
  ];
}

/** French "vous" may be several readers, so only the turn to "tu" is told; in German both. */
function inAddress(draft: Traits, own: readonly Traits[]): Striking[] {
  if (draft.address === null || (draft.lang === 'fr' && draft.address === 'polite')) return [];
  const addressed = own.filter(({ address }) => address !== null);
  const others = addressed.filter(({ address }) => address !== draft.address).length;
  if (others < HABIT_POSTS || others < HABIT_SHARE * addressed.length) return [];
  return [{ messageId: draft.address === 'familiar' ? 'lessFormal' : 'moreFormal', far: FAR + 1, trait: null }];
}

export const unlikeYou = defineCheck({
  id: 'unlike-you',
  languages: 'any',
  messages: ['longer', 'shorter', 'moreEmoji', 'moreExclamations', 'lessFormal', 'moreFormal'],
  docs: {
    flags:
      'The one trait in which a draft is farthest from how you write: much longer or shorter, many more emoji or exclamation marks, "tu" where you say "vous", "du" where you say "Sie".',
    why: 'People follow you for your voice. A text that does not sound like you was often written by somebody else.',
    leavesAlone:
      'Everything until there are 20 posts of yours in the language of the draft; fewer emoji or exclamation marks than usual; drafts under eight words; "vous" in French, which may be several readers.',
    sources: [
      'Median and median absolute deviation of your latest 60 posts, on this device; far is 3.5 of them, as Iglewicz and Hoaglin (1993) advise',
    ],
  },
  run({ text, ownPosts }) {
    const draft = traitsOf(text);
    if (draft.words < FEW_WORDS || draft.lang === null || ownPosts.length < ENOUGH_POSTS) return [];
    const own = ownPosts
      .slice(0, LATEST_POSTS)
      .map((post) => traitsOfPost(post.text))
      .filter(({ lang }) => lang === draft.lang);
    if (own.length < ENOUGH_POSTS) return [];
    const [most] = [...inNumbers(draft, own), ...inAddress(draft, own)].sort((a, b) => b.far - a.far);
    if (!most || most.far < FAR) return [];
    const { messageId, trait } = most;
    const data = trait && { count: draft[trait], usual: Math.round(median(own.map((traits) => traits[trait]))) };
    return [{ messageId, severity: 'hint', start: 0, end: 0, data: data ?? {} }];
  },
});
