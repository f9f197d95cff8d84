import { audience } from './audience';
import { borrowedWords } from './borrowed-words';
import { confidential } from './confidential';
import type { Check } from './define';
import { disclosure } from './disclosure';
import { hostile } from './hostile';
import { hype } from './hype';
import { length } from './length';
import { mixedContext } from './mixed-context';
import { offHours } from './off-hours';
import { personalData } from './personal-data';
import { privateTopic } from './private-topic';
import { promoShare } from './promo-share';
import { readability } from './readability';
import { repeat } from './repeat';
import { secret } from './secret';
import { shouting } from './shouting';
import { tracking } from './tracking';
import { unlikeYou } from './unlike-you';
import { workInPrivate } from './work-in-private';

/** Every check, in the order in which `docs/checks.md` explains them. */
export const CHECKS: readonly Check[] = [
  promoShare,
  privateTopic,
  workInPrivate,
  mixedContext,
  audience,
  borrowedWords,
  unlikeYou,
  repeat,
  disclosure,
  personalData,
  secret,
  confidential,
  hostile,
  hype,
  shouting,
  tracking,
  readability,
  length,
  offHours,
];
