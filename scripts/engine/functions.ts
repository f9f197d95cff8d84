import { check } from './check';
import { cleanUrlFunction } from './clean-url';
import { count } from './count';
import type { CreateAnswer } from './define';
import { extract } from './extract';
import { feed } from './feed';
import { language } from './language';
import { match } from './match';
import { overlap } from './overlap';
import { sanitize } from './sanitize';

/** One function a file. */
export const FUNCTIONS: Readonly<Record<string, CreateAnswer>> = {
  check,
  'clean-url': cleanUrlFunction,
  count,
  extract,
  feed,
  language,
  match,
  overlap,
  sanitize,
};
