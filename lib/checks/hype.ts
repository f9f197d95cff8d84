import type { Lang } from '@/lib/domain/lang';
import type { HypeCategory } from '@/lib/language/lexicon/hype';
import { HYPE, HYPE_CATEGORIES } from '@/lib/language/lexicon/hype';
import { listed } from '@/lib/language/phrase-list';
import type { PhraseHit } from '@/lib/language/phrases';
import { PhraseMatcher } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import { wordsOf } from '@/lib/language/words';
import type { Found } from './define';
import { defineCheck } from './define';

/** More marks than this read as scolding. */
const MOST = 4;

/** Mild words are marked when there are at least so many, and at least one in so many words: then they are a habit. */
const CROWD = 4;
const CROWD_WORDS = 14;

const MESSAGE = {
  clickbait: 'clickbait',
  urgency: 'urgency',
  superlative: 'superlative',
  jargon: 'jargon',
  intensifier: 'intensifier',
  mildSuperlative: 'superlative',
  mildJargon: 'jargon',
  mildIntensifier: 'intensifier',
} as const satisfies Partial<Record<HypeCategory, string>>;
type Marked = keyof typeof MESSAGE;

const matchers = new Map<Lang, PhraseMatcher<HypeCategory>>();
function matcherOf(lang: Lang): PhraseMatcher<HypeCategory> {
  let matcher = matchers.get(lang);
  if (!matcher) {
    const categories = [...HYPE_CATEGORIES].sort((a, b) => Number(b === 'ok') - Number(a === 'ok'));
    const phrases = categories.flatMap((category) =>
      HYPE[lang][category].split(',').map((phrase) => [phrase, category] as const),
    );
    matcher = new PhraseMatcher(listed(phrases));
    matchers.set(lang, matcher);
  }
  return matcher;
}

function isMild(category: HypeCategory): boolean {
  return category.startsWith('mild');
}

function foundFor({ value, from, to }: PhraseHit<HypeCategory>, words: readonly Word[]): Found {
  const severity = value === 'clickbait' || value === 'urgency' ? 'warning' : 'hint';
  const span = { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
  return { messageId: MESSAGE[value as Marked], severity, ...span };
}

function hypeIn(words: readonly Word[], lang: Lang): Found[] {
  const hits = matcherOf(lang)
    .find(words)
    .filter(({ value }) => value !== 'ok');
  const crowded = hits.length >= CROWD && hits.length * CROWD_WORDS >= words.length;
  const strong = hits.filter(({ value }) => !isMild(value));
  const mild = crowded ? hits.filter(({ value }) => isMild(value)) : [];
  return [...strong, ...mild].map((hit) => foundFor(hit, words));
}

export const hype = defineCheck({
  id: 'hype',
  languages: ['en', 'fr', 'de'],
  messages: ['superlative', 'jargon', 'urgency', 'clickbait', 'intensifier'],
  docs: {
    flags: 'Superlatives, business jargon, empty intensifiers, artificial urgency and clickbait; at most four a draft.',
    why: 'Readers skip what sounds like an advertisement, and a colleague who writes like one sounds like a megaphone.',
    leavesAlone:
      'One mild word ("best", "really", "innovative") in an ordinary post: mild words count only in a crowd. Trade terms and set phrases ("best regards", "heures de pointe", "Wanddurchbruch").',
    sources: ['Lists written for Aparté'],
  },
  run({ text, langs }) {
    const words = wordsOf(text);
    const found = langs.flatMap((lang) => hypeIn(words, lang));
    const rank = (one: Found): number => (one.severity === 'warning' ? 0 : 1);
    const apart: Found[] = [];
    for (const one of found.sort((a, b) => rank(a) - rank(b))) {
      if (apart.length === MOST) break;
      if (!apart.some((other) => one.start < other.end && other.start < one.end)) apart.push(one);
    }
    return apart.sort((a, b) => a.start - b.start);
  },
});
