import type { Audience } from '@/lib/domain/post';

/**
 * How sites name who can read a post, in English, French and German. A label counts when it ends with one of these words
 * ("Post to Anyone"); any other is `unknown`.
 */
const ENDINGS: readonly (readonly [Audience, readonly string[]])[] = [
  ['only-me', ['only me', 'moi uniquement', 'moi seul', 'nur ich']],
  ['group', ['group', 'groupe', 'gruppe']],
  ['connections', ['connections only', 'connections', 'relations uniquement', 'relations', 'nur kontakte', 'kontakte']],
  ['followers', ['followers', 'followers only', 'abonnés', 'abonnés uniquement', 'follower', 'nur follower']],
  ['friends', ['friends', 'ami(e)s', 'amis', 'ami·es', 'freunde', 'freund*innen']],
  ['unlisted', ['unlisted', 'non répertorié', 'non répertoriée', 'nicht gelistet']],
  ['public', ['anyone', 'everyone', 'public', 'tout le monde', 'jeder', 'alle', 'öffentlich']],
];

/** Lists with somebody left out or picked. */
const CUSTOM = /\b(?:except|specific|custom|sauf|spécifiques?|personnalisée?|außer|bestimmte|benutzerdefiniert)\b/u;

/** The audience that a label in the interface names. */
export function audienceOfLabel(label: string): Audience {
  const said = label
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
  if (CUSTOM.test(said)) return 'custom';
  const named = ENDINGS.find(([, words]) => words.some((word) => said === word || said.endsWith(` ${word}`)));
  return named?.[0] ?? 'unknown';
}
