import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installBrowsers, installDependencies, ROOT } from './setup.mjs';

/**
 * Everything that CI runs, in the order in which a mistake is cheapest to see. Ends with `N passed, N failed`: a tool
 * counts as one, a test suite as its tests.
 */
const bin = (name) => `${ROOT}node_modules/.bin/${name}`;
const REPORTS = `${ROOT}.artifacts/test`;

const tool = (name, command, ...args) => ({ name, command: bin(command), args });
const suite = (name, config) => ({
  name,
  command: bin('vitest'),
  args: [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${name}.json`,
  ],
  report: `${REPORTS}/${name}.json`,
});

const STEPS = [
  tool('format and lint', 'biome', 'ci', '.'),
  tool('types', 'tsc', '--noEmit'),
  tool(
    'promises and hooks',
    'oxlint',
    '--type-aware',
    '--deny-warnings',
    'lib',
    'components',
    'entrypoints',
    'scripts',
    'tests',
  ),
  tool('dead code', 'knip'),
  suite('unit', 'vitest.config.ts'),
  tool('build for Chromium', 'wxt', 'build'),
  tool('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  tool('budgets', 'size-limit'),
  tool('store rules', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'),
  suite('e2e', 'vitest.e2e.config.ts'),
];

function countsOf({ report }, status) {
  if (!report) return status === 0 ? [1, 0] : [0, 1];
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that does not even load has no failed test, and is one failure all the same.
    const failed = Math.max(numFailedTests, status === 0 ? 0 : Math.max(1, numFailedTestSuites));
    return [numPassedTests, failed];
  } catch {
    return [0, 1];
  }
}

installDependencies();
installBrowsers();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const { status } = spawnSync(step.command, step.args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  const [ok, bad] = countsOf(step, status);
  passed += ok;
  failed += bad;
  console.log(`${bad === 0 ? 'ok' : 'FAILED'} · ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
