import type { ComposerData } from './define';
import { generic } from './generic';

/** Nothing about its composer is published; the generic reading applies until somebody looked. */
export const xing: ComposerData = { ...generic, hosts: ['www.xing.com'] };
