import { cleanUrlFunction } from './clean-url';
import { count } from './count';
import type { CreateAnswer } from './define';

/** One function a file. */
export const FUNCTIONS: Readonly<Record<string, CreateAnswer>> = {
  'clean-url': cleanUrlFunction,
  count,
};
