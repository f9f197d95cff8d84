import { useRef, useState } from 'react';
import type { FailureCode } from '@/lib/messaging/define';
import { failureOf } from '@/lib/stores/cached';

export interface Action {
  busy: boolean;
  failure: FailureCode | null;
  /** Runs unless it is running. What it throws becomes `failure`. */
  run(work: () => Promise<void>): Promise<void>;
}

/** One thing that a person can do: it runs once at a time and says how it failed. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const running = useRef(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
