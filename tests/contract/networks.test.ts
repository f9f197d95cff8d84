import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NETWORK_IDS } from '@/lib/domain/post';
import { NETWORKS } from '@/lib/networks/registry';

/** What lives beside the networks and is none. */
const BESIDE = new Set([
  ...['define', 'registry', 'site', 'shielded', 'may-run', 'switched-on'],
  ...['counting', 'share-page', 'top-level-domains'],
]);
const folder = new URL('../../lib/networks/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

describe('networks', () => {
  it('are one file and one line in the registry each, for every id there is', () => {
    const ids = NETWORKS.map(({ id }) => id).sort();
    expect(ids).toEqual([...NETWORK_IDS].sort());
    expect(files.filter((file) => !BESIDE.has(file)).sort()).toEqual(ids);
  });

  it('have hosts of their own', () => {
    const hosts = NETWORKS.flatMap((network) => network.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });

  it.each(NETWORKS.map((network) => [network.id, network] as const))('%s holds together', (_id, network) => {
    expect(network.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    expect(network.modes).toContain('desk');
    expect(network.count('')).toBe(0);
    expect(network.count('abc')).toBe(3);
    expect(network.name).not.toBe('');
    const url = network.share?.url({ text: 'a text', link: 'https://example.com/' });
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
  });

  it('offer no guard where the terms forbid adding elements', () => {
    expect(NETWORKS.find(({ id }) => id === 'linkedin')?.modes).not.toContain('guard');
  });
});
