import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CANDIDATES = {
  chromium: [process.env.APARTE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: [process.env.APARTE_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;

/** Where a browser is on this machine; throws a sentence that says what to do. */
export function browserPath(name: keyof typeof CANDIDATES): string {
  const found = CANDIDATES[name].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(`${name} was not found. Install it, or set APARTE_${name.toUpperCase()} to its path.`);
}

/** Keeps Chromium from talking to anybody but the world it is given. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--ignore-certificate-errors',
];

/** A fresh profile, and beside it a copy of the built extension that may be updated. */
export async function newProfile(name: keyof typeof CANDIDATES) {
  const folder = await mkdtemp(join(tmpdir(), `aparte-${name}-`));
  const extension = join(folder, 'extension');
  await cp(resolve(`.output/${name === 'chromium' ? 'chrome' : name}-mv3`), extension, { recursive: true });
  return { folder, profile: join(folder, 'profile'), extension };
}

/** Makes the extension in a folder the next version of itself, as a store does. */
export async function raiseVersion(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  const version = manifest.version.replace(/\d+$/u, (last) => String(Number(last) + 1));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}
