import { useEffect, useState } from 'react';
import type { Here } from '@/components/popup/site-mode';
import type { Settings } from '@/lib/domain/settings';
import { hostsToGrant, networkById } from '@/lib/networks/registry';
import type { Site } from '@/lib/networks/site';
import { siteOf } from '@/lib/networks/site';
import { notGranted } from '@/lib/platform/permissions';
import { ask, onChanged } from '@/lib/platform/runtime';
import { currentTab } from '@/lib/platform/tabs';

interface Place {
  site: Site | null;
  /** Null on a page that is no network of ours. */
  here: Here | null;
}

async function placeNow({ modes, instances }: Pick<Settings, 'modes' | 'instances'>): Promise<Place> {
  const tab = await currentTab();
  const site = siteOf(tab?.url ?? null, instances);
  const { network } = site;
  if (!tab || network === null || network === 'generic') return { site, here: null };
  const mode = modes[network] ?? 'desk';
  if (mode === 'desk') return { site, here: { network, mode, granted: true, composer: null, current: null } };
  const tabId = tab.id;
  const [composer, current, missing] = await Promise.all([
    ask('composer.open', { tabId }).catch(() => null),
    ask('composer.current', { tabId }).catch(() => null),
    notGranted(hostsToGrant(networkById(network), instances)),
  ]);
  const host = new URL(tab.url ?? '').hostname;
  return { site, here: { network, mode, granted: !missing.includes(host), composer, current } };
}

/** Where the person is, and what Aparté does there; looked at anew when something is typed. Null: not known yet. */
export function useHere(chosen: Pick<Settings, 'modes' | 'instances'> | undefined): Place {
  const [place, setPlace] = useState<Place>({ site: null, here: null });
  const { modes, instances } = chosen ?? {};
  useEffect(() => {
    if (!modes || !instances) return;
    const look = (): void => void placeNow({ modes, instances }).then(setPlace);
    look();
    return onChanged((changed) => changed === 'typed' && look());
  }, [modes, instances]);
  return place;
}
