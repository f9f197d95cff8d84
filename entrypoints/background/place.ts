import type { Draft } from '@/lib/domain/draft';
import type { NetworkId } from '@/lib/domain/post';
import type { Mode, Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import type { SenderInfo } from '@/lib/messaging/contract';
import type { Network } from '@/lib/networks/define';
import { networkById, networkOfUrl } from '@/lib/networks/registry';
import { draftAtDesk } from './around';
import { settings } from './state';

interface Place {
  network: Network | null;
  mode: Mode;
  /** Read once for all that a message needs: each reading is a question to the browser. */
  chosen: Settings;
}

/**
 * Where a script writes from, by the address that the browser gives; a script is believed only that a page is Mastodon's.
 * In an open page it may outlive the switch: what it says then counts for nothing.
 */
export async function placeOf(from: SenderInfo, said: NetworkId): Promise<Place> {
  const chosen = await settings();
  const { instances, modes, paused } = chosen;
  const byUrl = networkOfUrl(from.url ?? '', instances);
  const network = byUrl?.id === 'generic' && said === 'mastodon' ? networkById('mastodon') : byUrl;
  return { network, mode: (network && !paused && modes[network.id]) || 'desk', chosen };
}

/** The draft of a page; it belongs to the item whose desk draft was handed over and is still in it. */
export async function draftOf(
  network: Network,
  written: Pick<Draft, 'text' | 'audience'>,
  chosen: Settings,
): Promise<Draft> {
  const handed = await draftAtDesk();
  const words = handed?.text.trim();
  const itemId = handed && words && written.text.includes(words) ? handed.itemId : null;
  const { text, audience } = written;
  return { text, audience, network: network.id, context: contextOn(chosen, network.id), itemId };
}
