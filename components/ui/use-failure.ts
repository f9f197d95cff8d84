import { useCallback, useState } from 'react';
import type { FailureCode } from '@/lib/messaging/define';
import { failureOf } from '@/lib/stores/cached';

/** The failure of the last of many small changes, which may run side by side. */
export function useFailure(): { failure: FailureCode | null; watch(work: Promise<unknown>): void } {
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const watch = useCallback((work: Promise<unknown>): void => {
    work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(failureOf(error)),
    );
  }, []);
  return { failure, watch };
}
