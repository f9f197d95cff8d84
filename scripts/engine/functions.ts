import { cleanUrlFunction } from './clean-url';
import { count } from './count';
import type { CreateAnswer } from './define';
import { language } from './language';
import { overlap } from './overlap';

/** One function a file. */
export const FUNCTIONS: Readonly<Record<string, CreateAnswer>> = {
  'clean-url': cleanUrlFunction,
  count,
  language,
  overlap,
};
