/**
 * What a piece of a post *does*. The three lexicons give phrases for each; everything learned is about these functions,
 * so that what real English posts teach holds for French and German too.
 */
export const CUES = [
  // Who speaks, and to whom.
  'i',
  'we',
  'you',
  'companyWe',
  'orgActs',
  'everyoneWe',
  'ownOffer',
  'workplace',
  'colleague',
  'role',
  // What is asked of the reader.
  'register',
  'buy',
  'apply',
  'tryOut',
  'visit',
  'contact',
  'look',
  'support',
  'engage',
  // What is offered or made known.
  'offer',
  'material',
  'event',
  'announce',
  'hire',
  'award',
  'results',
  'coverage',
  'customers',
  'pride',
  'praise',
  'pain',
  // What is told.
  'lesson',
  'story',
  'opinion',
  'ask',
  'thanks',
  'congrats',
  'news',
  'third',
  'recommend',
  'private',
  'jobChange',
  'politics',
  'casual',
  'feeling',
  'howWe',
  // What a company says that advertises nothing.
  'notice',
  'caution',
  'mourning',
  'greeting',
] as const;
export type Cue = (typeof CUES)[number];

/**
 * Phrases of one language, separated by commas. Case and accents don't count; apostrophes and hyphens separate words.
 * `stem*` stands for every word that begins so, `_` for up to three words, `^Word` for a word with a capital, `~Word` for
 * one that has it within a sentence; third parties always need theirs, or all of them ("WHO").
 */
export type Lexicon = Readonly<Record<Cue, string>>;
