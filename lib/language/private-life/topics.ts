import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import type { PrivateTopic } from './lexicon';
import { PRIVATE_TOPICS } from './lexicon';
import type { PrivateMention } from './mentions';
import { privateMentions } from './mentions';

/** A topic of private life that a text tells enough of to say so. */
export interface TopicTold {
  topic: PrivateTopic;
  /** Offsets of the passage that tells most: the person and what is said of them. */
  start: number;
  end: number;
  /** Nobody is harmed by it: leisure, or a relative named in passing. */
  mild: boolean;
}

/** What one firm mention tells. Weak ones, of different words and close together, add up to it. */
const ENOUGH = 1;
/** What a word beside the author tells; words that stand by themselves could be of anybody's life. */
const OWN = 0.5;
/** UTF-16 units: about two sentences. */
const CLOSE = 160;
/**
 * In a text longer than this (UTF-16 units) words of many topics come together by chance: there one topic must have
 * most of what is needed. Observed on real professional posts: "I cried all the way from the beach to home", of a novel.
 */
const LONG = 300;
const MOSTLY = 0.75;

/**
 * The private topics a text tells, the most delicate first: special categories of personal data (GDPR art. 9, Swiss
 * FADP art. 5 c), then the rest.
 * @param text normalised text
 * @param langs languages to read it in; none when unknown, and then all are tried: "my wife" and "ma femme" need no detector
 */
export function privateTopics(text: string, langs: readonly Lang[]): readonly TopicTold[] {
  const key = `${langs.join()} ${text}`;
  // Several checks ask for the same draft.
  if (key !== lastAsked) [lastAsked, lastTold] = [key, read(text, langs)];
  return lastTold;
}
let lastAsked = '';
let lastTold: readonly TopicTold[] = [];

function read(text: string, langs: readonly Lang[]): readonly TopicTold[] {
  const mentions = privateMentions(text, langs.length > 0 ? langs : LANGS);
  const firm = mentions.filter(({ weight }) => weight >= ENOUGH);
  const told = byTopic(firm).map(strongest);
  if (told.length > 0) return told.filter((one) => !told.some((other) => covers(other, one)));
  const together = addsUp(mentions, text);
  return together ? [together] : [];
}

function byTopic(mentions: readonly PrivateMention[]): PrivateMention[][] {
  return PRIVATE_TOPICS.map((topic) => mentions.filter((mention) => mention.topic === topic)).filter(
    (ofTopic) => ofTopic.length > 0,
  );
}

/** The first place where weak mentions are enough together; it is about the topic that most of them have. */
function addsUp(mentions: readonly PrivateMention[], text: string): TopicTold | null {
  let from = 0;
  for (const [to, last] of mentions.entries()) {
    while (last.start - (mentions[from] as PrivateMention).end > CLOSE) from++;
    const close = distinct(mentions.slice(Math.max(from, to - 12), to + 1), text);
    if (weightOf(close) < ENOUGH || !close.some(({ weight }) => weight >= OWN)) continue;
    const topics = byTopic(close);
    const main = topics.reduce((most, next) => (weightOf(next) > weightOf(most) ? next : most));
    const isThin = weightOf(main) < MOSTLY || main[0]?.topic === 'leisure';
    if (isThin && text.length > LONG) continue;
    return strongest(main);
  }
  return null;
}

/** "My father is in hospital" is about health; that he is family goes without saying. */
function covers(other: TopicTold, one: TopicTold): boolean {
  return one !== other && one.mild && other.start <= one.start && one.end <= other.end && !other.mild;
}

const weightOf = (mentions: readonly PrivateMention[]): number => mentions.reduce((sum, { weight }) => sum + weight, 0);

/** A weak word said twice tells no more than said once. */
function distinct(mentions: readonly PrivateMention[], text: string): PrivateMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ topic, start, end }) => {
    const key = `${topic} ${text.slice(start, end).toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function strongest(mentions: readonly PrivateMention[]): TopicTold {
  const rank = ({ weight, passing }: PrivateMention): number => weight * 2 - (passing ? 1 : 0);
  const [first, ...rest] = mentions as [PrivateMention, ...PrivateMention[]];
  const { topic, start, end, passing } = rest.reduce((best, next) => (rank(next) > rank(best) ? next : best), first);
  return { topic, start, end, mild: passing || topic === 'leisure' };
}
