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

/** What one mention of full weight tells. Two weak ones, of different words, make one. */
const ENOUGH = 1;

/**
 * The private topics a text tells, the most delicate first: special categories of personal data (GDPR art. 9, Swiss
 * FADP art. 5 c), then the rest.
 * @param text normalised text
 * @param langs languages to read it in; none when unknown, and then all are tried: "my wife" and "ma femme" need no detector
 */
export function privateTopics(text: string, langs: readonly Lang[]): TopicTold[] {
  const mentions = distinct(privateMentions(text, langs.length > 0 ? langs : LANGS), text);
  const told = PRIVATE_TOPICS.map((topic) => mentions.filter((mention) => mention.topic === topic))
    .filter((ofTopic) => weightOf(ofTopic) >= ENOUGH)
    .map(strongest);
  const plain = told.filter((one) => !told.some((other) => covers(other, one)));
  if (plain.length > 0) return plain;
  return weightOf(mentions) >= ENOUGH ? [strongest(mentions)] : [];
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
