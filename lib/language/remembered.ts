/** Everyday words of a language are some thousands. */
const WORDS = 4000;
/** Longer ones come once. UTF-16 units. */
const LONGEST = 40;

/**
 * The same function of a word, which remembers what it said: words come again, within a text and from one keystroke to
 * the next. When `most` are known it forgets all and begins anew, so that memory stays bounded.
 */
export function remembered<T>(read: (word: string) => T, most = WORDS, longest = LONGEST): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = read(word);
    if (word.length > longest) return now;
    if (known.size >= most) known.clear();
    known.set(word, now);
    return now;
  };
}
