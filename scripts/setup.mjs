import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs on a bare machine: nothing but Node is needed here. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BROWSERS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  'firefox-esr': ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};
const GIVEN = { chromium: process.env.APARTE_CHROMIUM, 'firefox-esr': process.env.APARTE_FIREFOX };

function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], ...options });
}

/** Dependencies by `npm ci`, when the lockfile is newer than what is installed: its versions, nothing newer. */
export function installDependencies() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs) return;
  console.log('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** How Debian's packages can be installed here: as root, by sudo without a question, or not at all. */
function packageManager() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** Chromium and Firefox from Debian's packages, when they are missing and may be installed; else one clear sentence. */
export function installBrowsers() {
  const missing = Object.keys(BROWSERS).filter(
    (name) => !GIVEN[name] && !BROWSERS[name].some((path) => existsSync(path)),
  );
  if (missing.length === 0) return;
  const prefix = packageManager();
  if (!prefix) {
    console.error(
      `Aparté needs ${missing.join(' and ')}. Install it (Debian: apt-get install ${missing.join(' ')}), or set APARTE_CHROMIUM and APARTE_FIREFOX to their paths.`,
    );
    process.exit(1);
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  const [command, ...rest] = [...prefix, 'apt-get'];
  run(command, [...rest, 'update', '-qq']);
  run(
    command,
    [
      ...rest,
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'fonts-dejavu-core',
      'fonts-noto-color-emoji',
      ...missing,
    ],
    {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
}
