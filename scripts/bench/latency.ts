/** Keystroke to verdict, in real Chromium with the built extension; run by `npm run bench -- latency`. */
import { ITEMS, itemOf, pageOf } from './library';
import { BENCH_LANGS, draftOf } from './material';
import type { Row, Timing } from './measure';
import { print, timingOf } from './measure';
import { startTypist } from './typist';

const LENGTHS = [600, 1_500, 3_000] as const;
const KEYS = 10;
const SLEEPS = 8;
const WARM_UP = 3;

const typist = await startTypist();

/**
 * So many measured keys in a draft of each language, after a few that are not. The processor's part is that of the whole
 * browser for a key, drawing included: a machine that has nothing else to do is never slower than that.
 */
async function timed(length: number, keys: number, before?: () => Promise<void>): Promise<Timing> {
  const times: number[] = [];
  let cpu = 0;
  for (const [seed, lang] of BENCH_LANGS.entries()) {
    await typist.write(draftOf(lang, length, seed));
    for (let key = 0; key < WARM_UP; key++) await typist.press();
    for (let key = 0; key < keys; key++) {
      await before?.();
      const from = await typist.cpu();
      times.push(await typist.press());
      cpu += (await typist.cpu()) - from;
    }
  }
  return { ...timingOf(times), cpu: cpu / times.length };
}

// Until the worker's code is compiled for speed.
await timed(1_500, KEYS);
const rows: Row[] = [];
for (const length of LENGTHS)
  rows.push({ what: `${length} characters, worker awake`, time: await timed(length, KEYS), note: 'budget: p95 ≤ 50' });
const asleep = await timed(1_500, SLEEPS, () => typist.fallAsleep());
rows.push({ what: '1500 characters, worker asleep', time: asleep, note: 'budget: p95 ≤ 250' });
print('Key to verdict in Chromium, after the rest', rows);

await typist.fillLibrary(Array.from({ length: ITEMS }, (_, i) => itemOf(i)));
const warm: number[] = [];
const woken: number[] = [];
for (let page = 0; page < SLEEPS; page++) {
  warm.push(await typist.suggest(pageOf(page)));
  await typist.fallAsleep();
  woken.push(await typist.suggest(pageOf(page)));
}
print(`Suggestions in Chromium, from ${ITEMS} items`, [
  { what: 'worker awake', time: timingOf(warm) },
  { what: 'worker asleep', time: timingOf(woken), note: 'budget: p95 ≤ 300' },
]);

const loads: { injected: number; whileTyping: number }[] = [];
for (let load = 0; load < 5; load++) loads.push(await typist.mainThread(KEYS));
print('Main thread taken by the composer script', [
  { what: 'injected, page and frame', time: timingOf(loads.map(({ injected }) => injected)), note: 'budget: 10' },
  { what: 'each key', time: timingOf(loads.map(({ whileTyping }) => whileTyping / KEYS)) },
]);
await typist.close();
