import { borrowedWords } from './borrowed-words';
import type { Check } from './define';
import { disclosure } from './disclosure';
import { personalData } from './personal-data';
import { promoShare } from './promo-share';
import { repeat } from './repeat';
import { secret } from './secret';
import { unlikeYou } from './unlike-you';

/** Every check, in the order in which `docs/checks.md` explains them. */
export const CHECKS: readonly Check[] = [
  promoShare,
  borrowedWords,
  unlikeYou,
  repeat,
  disclosure,
  personalData,
  secret,
];
