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

/** What is measured: `work` gets the number of the round. */
export interface Work {
  rounds: number;
  work: (round: number) => unknown;
  warmUp?: number;
}

/** Turns that several works take, so that a machine that is now slow, now fast is so for all of them. */
const TURNS = 10;

/**
 * Runs all works until they are warm, in turns too, because what one teaches the compiler another may take back; and then
 * measures them in turns.
 */
export async function measureInTurn(works: readonly Work[]): Promise<Timing<number>[]> {
  for (let round = 0; round < WARM_UP; round++)
    for (const { rounds, work, warmUp = rounds } of works) if (round < warmUp) await work(round % rounds);
  const measured = works.map(() => ({ times: [] as number[], cpu: 0 }));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, { rounds, work }] of works.entries()) {
      const { times } = measured[at] as (typeof measured)[number];
      const before = process.cpuUsage();
      for (const end = Math.ceil((rounds * (turn + 1)) / TURNS); times.length < end; ) {
        const from = performance.now();
        await work(times.length);
        times.push(performance.now() - from);
      }
      const { user, system } = process.cpuUsage(before);
      (measured[at] as (typeof measured)[number]).cpu += (user + system) / 1000 / rounds;
    }
  }
  return measured.map(({ times, cpu }) => ({ ...timingOf(times), cpu }));
}

/** One work alone. */
export async function measure(rounds: number, work: Work['work'], warmUp?: number): Promise<Timing<number>> {
  const [timing] = await measureInTurn([{ rounds, work, ...(warmUp === undefined ? {} : { warmUp }) }]);
  return timing as Timing<number>;
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
