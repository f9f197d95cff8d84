import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const PLANTED = 'lib/domain/planted-violation';

interface Report {
  summary: { violations: { rule: { name: string } }[]; totalCruised: number };
}

async function cruise(...paths: string[]): Promise<Report['summary']> {
  const args = [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...paths,
    '--config',
    '.dependency-cruiser.cjs',
    '-T',
    'json',
  ];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 }).catch(
    (error: { stdout: string }) => error,
  );
  return (JSON.parse(stdout) as Report).summary;
}

describe('the layers', () => {
  afterAll(() => rmSync(PLANTED, { recursive: true, force: true }));

  it('hold in the whole house, and the tool really looked at it', async () => {
    const { violations, totalCruised } = await cruise('lib', 'components', 'entrypoints');
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThan(50);
  }, 60_000);

  it('are enforced: planted violations are seen', async () => {
    mkdirSync(PLANTED, { recursive: true });
    writeFileSync(`${PLANTED}/upward.ts`, "import '@/lib/ledger/db';\nimport 'wxt/browser';\nimport 'react';\n");
    writeFileSync(`${PLANTED}/nowhere.ts`, "import '@/lib/no/such/file';\n");
    const names = (await cruise(PLANTED)).violations.map(({ rule }) => rule.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'not-from-domain-to-the-right',
        'browser-only-in-platform',
        'react-only-in-components',
        'resolvable',
      ]),
    );
  }, 60_000);
});
