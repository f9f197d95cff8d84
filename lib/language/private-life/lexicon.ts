/** The parts of a private life that the check tells apart. */
export const PRIVATE_TOPICS = [
  'health',
  'relationship',
  'religion',
  'politics',
  'union',
  'family',
  'money',
  'place',
  'leisure',
] as const;
export type PrivateTopic = (typeof PRIVATE_TOPICS)[number];

/**
 * How a term must be tied to a person before it says anything about one.
 * - `state`: said of a person with a form of to be or to feel ("I am pregnant", "my father is depressed")
 * - `thing`: had, owned or suffered by a person ("my surgery", "she has cancer")
 * - `deed`: done by a person ("I voted", "my sister gave birth")
 * - `said`: tied already, since the phrase names the person ("my wife and I", "single mother of two")
 * - `loose`: everyday words of the topic. Like the terms above where nothing ties them, they tell half as much beside an
 *   "I" and a quarter without, and only where nobody is at work.
 */
export const TERM_KINDS = ['state', 'thing', 'deed', 'said', 'loose'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * Phrases of one language, separated by commas; `/` gives alternatives for one word, `abc*` is the word with the
 * endings of its inflection. A phrase ending in `?` is weak: it takes two. One ending in `^` holds of the
 * author alone ("I", not "we", for a company can be a "we" too). One ending in `~` holds only in a text without any word of
 * work or trade ("she said yes", "off to Lisbon").
 */
export interface PrivateLexicon {
  /** Words that say who is meant, folded, separated by spaces. */
  people: {
    i: string;
    me: string;
    my: string;
    we: string;
    our: string;
    /** He or she: a particular person, though not a named one. */
    third: string;
    /** Anybody, or nobody in particular: what follows is not about the author. */
    other: string;
    /** "Mrs", "Herr": a name follows. */
    title: string;
    /** "Senator", "actor": a name that follows is a public person's. */
    office: string;
    /** After a comma these go on about whoever stands before it: "eine Frau, die …". */
    relative: string;
  };
  /** Forms of to be, to feel, to become; and of to have, to suffer, to get. */
  be: string;
  have: string;
  /** How many words may stand between such a verb and what is said: German puts much there, English little. */
  gap: { be: number; have: number };
  /** What makes the rest of its part of a sentence unreal: "if" before a person, "would", "hätte". */
  unless: string;
  unreal: string;
  /** Whether "she" with a capital is a polite "you". */
  politeThird: boolean;
  /** Words that open a line of one's diary: "just got engaged". */
  just: string;
  /** Words that may stand inside any phrase: "wähle *ich diesmal* Grün", "I am *finally* pregnant". */
  passing: string;
  /** Articles, prepositions, conjunctions: "my thesis about church architecture" has no church of mine. */
  small: string;
  kin: {
    /** Family and partners: naming one is a matter of family. */
    near: string;
    /** Counts with "my", not with "our": "our family", "our friends" may be a company's. */
    mine: string;
    /** Weak: friends, business partners. */
    weak: string;
    /** Persons one knows: what is said of them can be private, naming them is not. */
    known: string;
    pet: string;
    /** Names one gives to one's own family, no "my" needed: "Grandma". */
    bare: string;
  };
  /** After a word of family these make it a company: "sister company". */
  notKin: string;
  /** Words of work around the subject: people who deal with it, not people it happened to. */
  work: string;
  /** Words of the author's own trade: beside them everyday words of a topic say nothing about a life. */
  trade: string;
  /** Words beside which a topic's terms are a figure of speech: "pregnant with ideas", "I voted for option B". */
  figurative: Partial<Record<PrivateTopic, string>>;
  /** Phrases that begin like a term and tell nothing of a life: "sick of", "gets my vote", "prêcher pour ma paroisse". */
  harmless: string;
  terms: Record<PrivateTopic, Partial<Record<TermKind, string>>>;
}
