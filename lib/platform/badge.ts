import { browser } from 'wxt/browser';

/** A sign and its colours; the sign alone says it too. */
const FACES = {
  clear: { text: '✓', background: '#2f6b4f' },
  'look-again': { text: '!', background: '#a4470b' },
  'not-checked': { text: '?', background: '#5b6068' },
} as const;

/** Shows the verdict of the draft being typed in a tab; null takes it away. A tab that is gone is none. */
export async function showVerdict(tabId: number, status: keyof typeof FACES | null, title: string): Promise<void> {
  const face = status && FACES[status];
  try {
    await Promise.all([
      face && browser.action.setBadgeBackgroundColor({ tabId, color: face.background }),
      face && browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text: face?.text ?? '' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // Closed meanwhile.
  }
}
