import type { NetworkId } from '@/lib/domain/post';
import type { Mode, Settings } from '@/lib/domain/settings';
import { hostsToGrant, NETWORKS, networkById } from '@/lib/networks/registry';
import { askForHosts, giveBackHosts, hostPattern, notGranted } from '@/lib/platform/permissions';
import { ask } from '@/lib/platform/runtime';
import { createCached } from './cached';
import { changeSettings, settingsStore } from './pages';

type Choices = Pick<Settings, 'modes' | 'instances' | 'employers'>;

/** The hosts that the networks need which a person switched on. */
function hostsOn({ modes, instances }: Pick<Choices, 'modes' | 'instances'>): string[] {
  const on = NETWORKS.filter(({ id }) => (modes[id] ?? 'desk') !== 'desk');
  return on.flatMap((network) => hostsToGrant(network, instances));
}

/** The hosts of the feeds that are read. */
function hostsOfSources({ employers }: Pick<Choices, 'employers'>): string[] {
  const feeds = employers.flatMap(({ sources }) => sources).filter(({ kind }) => kind === 'feed');
  return feeds.flatMap(({ url }) => (hostPattern(url) === null ? [] : [new URL(url).hostname]));
}

/** Those of `hosts` that neither a source nor a network that is on needs. */
export function unneeded(hosts: readonly string[], chosen: Choices): string[] {
  const needed = new Set([...hostsOn(chosen), ...hostsOfSources(chosen)]);
  return hosts.filter((host) => !needed.has(host));
}

const chosenNow = (): Settings | null => settingsStore.getState().value?.settings ?? null;

/** Gives back what of `hosts` nothing needs any more. */
export async function giveBackUnneeded(hosts: readonly string[]): Promise<void> {
  const chosen = chosenNow();
  if (chosen) await giveBackHosts(unneeded(hosts, chosen));
}

/** Erases, then gives back every host that was needed until then. */
export async function giveBackAll(erase: () => Promise<unknown>): Promise<void> {
  const before = chosenNow();
  await erase();
  await settingsStore.getState().reload();
  if (before) await giveBackUnneeded([...hostsOn(before), ...hostsOfSources(before)]);
}

/** Hosts of networks that are on, which the browser does not let us read: nothing runs there, whatever was chosen. */
export const notGrantedStore = createCached(async () => {
  const chosen = chosenNow();
  return chosen ? notGranted(hostsOn(chosen)) : [];
});

/** What came of choosing a mode; `unreached`: how many open pages of the network it does not run in. */
export type Chosen = { granted: false } | { granted: true; unreached: number };

/**
 * Switches a network to another mode. For a mode that reads, the browser's question comes first, straight from the click;
 * when it was denied, everything stays. Back at the desk, its hosts are given back.
 */
export async function chooseMode(network: NetworkId, mode: Mode): Promise<Chosen> {
  const hosts = hostsToGrant(networkById(network), chosenNow()?.instances ?? []);
  if (mode !== 'desk' && !(await askForHosts(hosts))) return { granted: false };
  await changeSettings({ modes: { ...chosenNow()?.modes, [network]: mode } });
  if (mode === 'desk') await giveBackUnneeded(hosts);
  await notGrantedStore.getState().reload();
  const unreached = mode === 'desk' ? 0 : await ask('composer.reach', { network });
  return { granted: true, unreached };
}

/** The hosts of instances that are gone from the list are given back. */
export async function changeInstances(instances: string[]): Promise<void> {
  const before = chosenNow()?.instances ?? [];
  await changeSettings({ instances });
  await giveBackUnneeded(before.filter((host) => !instances.includes(host)));
  await notGrantedStore.getState().reload();
}
