const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

const bases = new Map<string, string>();
function base(letter: string): string {
  let found = bases.get(letter);
  if (found === undefined) {
    found = letter.normalize('NFD').charAt(0);
    bases.set(letter, found);
  }
  return found;
}

/** Lower case without accents, for comparing. Same length as `text`, so that offsets stay true (ß, œ and æ stay as they are). */
export function fold(text: string): string {
  return text.replace(ACCENTED, base).toLowerCase();
}
