/**
 * Milliseconds of a round by the clock, and of the processor on average: the latter hardly minds a busy machine. Null
 * where the work is done by another process.
 */
export interface Timing<Cpu = number | null> {
  p50: number;
  p95: number;
  cpu: Cpu;
}

const WARM_UP = 100;

/** What was measured elsewhere. @param times milliseconds */
export function timingOf(times: readonly number[]): Timing<null> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), cpu: null };
}

/** Runs `work` until it is warm, and then `rounds` times. The argument is the number of the round. */
export async function measure(
  rounds: number,
  work: (round: number) => unknown,
  warmUp = Math.min(WARM_UP, rounds),
): Promise<Timing<number>> {
  for (let round = 0; round < warmUp; round++) await work(round);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work(round);
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  return { ...timingOf(times), cpu: (user + system) / 1000 / rounds };
}

const figure = (milliseconds: number | null): string =>
  milliseconds === null ? '' : milliseconds.toFixed(milliseconds < 10 ? 2 : 0);

export interface Row {
  what: string;
  time: Timing;
  note?: string;
}

export function print(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`\n${title}`);
  console.log(`  ${'ms'.padEnd(width)} ${['p50', 'p95', 'cpu'].map((name) => name.padStart(8)).join('')}`);
  for (const { what, time, note } of rows) {
    const figures = [time.p50, time.p95, time.cpu].map((milliseconds) => figure(milliseconds).padStart(8)).join('');
    console.log(`  ${what.padEnd(width)} ${figures}   ${note ?? ''}`);
  }
}
