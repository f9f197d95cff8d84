import type { ValueOf } from '@/lib/messaging/contract';
import { mayRunOn } from '@/lib/networks/may-run';
import { showVerdict } from '@/lib/platform/badge';
import { announce } from '@/lib/platform/runtime';

type Typed = NonNullable<ValueOf<'composer.current'>> & { url: string };

/** What is typed in which tab. Lost with the worker, and back at the next keystroke. */
const typed = new Map<number, Typed>();

export function typedIn(tabId: number): ValueOf<'composer.current'> {
  const known = typed.get(tabId);
  if (!known) return null;
  const { draft, verdict, degraded } = known;
  return { draft, verdict, degraded };
}

export async function typedNow(tabId: number, now: Typed, title: string): Promise<void> {
  await showVerdict(tabId, now.verdict.status, title);
  // Last, so that whoever asks for it knows that the answer is on its way to the page.
  typed.set(tabId, now);
  announce('typed');
}

export async function notJudged(tabId: number, title: string): Promise<void> {
  typed.delete(tabId);
  await showVerdict(tabId, 'not-checked', title);
  announce('typed');
}

/** Takes the verdict of a tab away, in the badge too, which may be older than this worker. */
export async function forgetTyped(tabId: number): Promise<void> {
  typed.delete(tabId);
  await showVerdict(tabId, null, '');
  announce('typed');
}

/** Forgets what was read on pages where nothing may be read any more, whether or not their script still answers. */
export async function forgetTypedOutside(patterns: readonly string[]): Promise<void> {
  const outside = [...typed].filter(([, { url }]) => !mayRunOn(url, patterns));
  await Promise.all(outside.map(([tabId]) => forgetTyped(tabId)));
}
