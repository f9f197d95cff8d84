import { browser } from 'wxt/browser';
import type { MessageName, RequestOf, ValueOf } from '@/lib/messaging/contract';
import type { Answered } from '@/lib/messaging/define';

/** False once the extension was reloaded, updated or removed: this script is then a leftover and must do nothing. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Tells the worker. Undefined when it can't be reached, refuses or fails: whatever happens there, the page goes on. The
 * answer is ours, so it is not parsed: zod would triple this script.
 */
export async function tell<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ValueOf<N> | undefined> {
  for (let attempt = 0; attempt < 2 && isConnected(); attempt++) {
    try {
      const answered = (await browser.runtime.sendMessage({ name, request })) as Answered<ValueOf<N>> | undefined;
      return answered?.ok ? answered.value : undefined;
    } catch {
      // The worker was killed between question and answer; the next one answers.
    }
  }
  return undefined;
}

/** Listens to the worker's orders until `signal` ends. */
export function onOrder(signal: AbortSignal, obey: (order: unknown) => Promise<unknown> | undefined): void {
  const listener = (order: unknown, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    const answer = obey(order);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
