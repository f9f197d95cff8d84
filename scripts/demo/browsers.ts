import { existsSync } from 'node:fs';

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
