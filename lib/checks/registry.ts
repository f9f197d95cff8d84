import { borrowedWords } from './borrowed-words';
import type { Check } from './define';
import { personalData } from './personal-data';
import { secret } from './secret';

/** Every check, in the order in which `docs/checks.md` explains them. */
export const CHECKS: readonly Check[] = [borrowedWords, personalData, secret];
