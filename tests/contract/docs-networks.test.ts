import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '@/lib/networks/registry';
import { networksPage } from '../../scripts/docs-networks';

it('docs/networks.md says what the networks say (else: npm run docs:networks)', () => {
  expect(readFileSync('docs/networks.md', 'utf8')).toBe(networksPage());
});

describe.each(NETWORKS.map((network) => [network.id, network.composer] as const))(
  'the composer of %s',
  (_id, composer) => {
    it('has a day on every mark', () => {
      const { roots, editors, titles = [], publish, next = [], done } = composer;
      for (const { seen } of [...roots, ...editors, ...titles, ...publish, ...next, ...done.marks])
        expect(seen).toMatch(/^(?:20\d\d-\d\d-\d\d|never)$/);
      for (const marks of [roots, editors, publish]) expect(marks).not.toHaveLength(0);
    });
  },
);
