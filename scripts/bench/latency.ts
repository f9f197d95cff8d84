/** Keystroke to verdict, in real Chromium with the built extension; run by `npm run bench -- latency`. */
import { BENCH_LANGS, draftOf } from './material';
import type { Row } from './measure';
import { print, timingOf } from './measure';
import { startTypist } from './typist';

const LENGTHS = [600, 1_500, 3_000] as const;
const KEYS = 10;
const SLEEPS = 8;
const WARM_UP = 4;

const typist = await startTypist();

/** So many measured keys in a draft of each language. */
async function times(length: number, keys: number, before: () => Promise<void>): Promise<number[]> {
  const all: number[] = [];
  for (const [seed, lang] of BENCH_LANGS.entries()) {
    await typist.write(draftOf(lang, length, seed));
    for (let key = 0; key < keys; key++) {
      await before();
      all.push(await typist.press());
    }
  }
  return all;
}

await times(1_500, WARM_UP, async () => undefined);
const rows: Row[] = [];
for (const length of LENGTHS) {
  const time = timingOf(await times(length, KEYS, async () => undefined));
  rows.push({ what: `${length} characters, worker awake`, time, note: 'budget: p95 ≤ 50' });
}
const asleep = timingOf(await times(1_500, SLEEPS, () => typist.fallAsleep()));
rows.push({ what: '1500 characters, worker asleep', time: asleep, note: 'budget: p95 ≤ 250' });
print('Key to verdict in Chromium, after the rest', rows);

const loads: { injected: number; whileTyping: number }[] = [];
for (let load = 0; load < 5; load++) loads.push(await typist.mainThread(KEYS));
print('Main thread taken by the composer script', [
  { what: 'injected, page and frame', time: timingOf(loads.map(({ injected }) => injected)), note: 'budget: 10' },
  { what: 'each key', time: timingOf(loads.map(({ whileTyping }) => whileTyping / KEYS)) },
]);
await typist.close();
