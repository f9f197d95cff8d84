import type { TypedRead } from '@/components/popup/typed-check';
import { ask } from '@/lib/platform/runtime';
import { currentTab } from '@/lib/platform/tabs';
import { readTyped } from '@/lib/platform/typed';

/** Reads what is typed in the tab in front and judges it. Nothing of it is kept. */
export async function checkTyped(): Promise<TypedRead> {
  const tab = await currentTab();
  const typed = tab ? await readTyped(tab) : 'forbidden';
  if (typeof typed === 'string') return typed;
  return { text: typed.text, verdict: (await ask('composer.check', typed)).verdict };
}
