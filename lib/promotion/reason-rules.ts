import type { Cue } from './cues';
import type { Reading } from './reading';

/** A reason of a verdict: what it is called, which features it sums up, and what it shows of the post. */
export interface ReasonRule {
  id: string;
  /** Features whose contributions it sums up. */
  features: readonly string[];
  /** Cues whose words it quotes; a reason with cues is given only when there are words to show. */
  cues?: readonly Cue[];
  /** What else must hold, and the data of the sentence. */
  data?: (reading: Reading) => Record<string, string | number> | null;
}

/** For a reason that needs nothing of the post. */
export const noData = (): Record<string, never> => ({});
