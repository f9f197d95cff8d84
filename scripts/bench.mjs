/**
 * `npm run bench`, or a part of it (`npm run bench -- checks growth matching each latency`): what the budgets speak of,
 * beside peers in the same run, so that ratios hold on any machine. It prints and asserts nothing. The modules are
 * bundled first, as they are for the extension: a development loader makes them slower than they are. `latency` builds
 * the extension and types in Chromium.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.cache/bench`;

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  build: { ssr: `${root}scripts/bench/main.ts`, outDir, emptyOutDir: true, target: 'node20' },
});
await import(`${outDir}/main.js`);

const asked = process.argv.slice(2);
if (asked.length === 0 || asked.includes('latency')) {
  const run = (name, ...args) =>
    execFileSync(`${root}node_modules/.bin/${name}`, args, { cwd: root, stdio: 'inherit' });
  run('wxt', 'build', '--level', 'warn');
  run('tsx', 'scripts/bench/latency.ts');
}
