import { CHECKS } from '../../lib/checks/registry';
import { checkDraft } from '../../lib/checks/run';
import { BENCH_LANGS, draftOf, requestFor } from './material';
import type { Row, Timing, Work } from './measure';
import { measure, measureInTurn, print } from './measure';

const LENGTH = 3_000;
const ROUNDS = 200;
const HARPER_ROUNDS = 30;

/** The same English drafts through harper.js, in this process, with its data loaded; a reason where it does not run. */
async function harper(): Promise<Work | string> {
  try {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return { rounds: HARPER_ROUNDS, work: (round) => linter.lint(draftOf('en', LENGTH, round)) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * All checks on drafts of 3,000 characters, each one different: alone, as in a browser, and in turns with a grammar checker
 * on the same drafts, so that both meet the same machine. A turn of the peer leaves the caches cold, so that ours are slower there.
 */
export async function benchChecks(): Promise<void> {
  const ours = BENCH_LANGS.map((lang): Work => {
    const requests = Array.from({ length: ROUNDS }, (_, round) => requestFor(draftOf(lang, LENGTH, round), lang));
    return { rounds: ROUNDS, work: (round) => checkDraft(requests[round] as (typeof requests)[number]) };
  });
  const alone = await measureInTurn(ours);
  const rows = alone.map((time, at): Row => {
    return { what: `all ${CHECKS.length} checks, ${BENCH_LANGS[at]}`, time, note: 'budget: p95 ≤ 5' };
  });
  print(`All checks on a draft of ${LENGTH} characters`, rows);
  const peer = await harper();
  if (typeof peer === 'string') return console.log(`harper.js did not run here: ${peer}`);
  const [en, theirs] = (await measureInTurn([ours[0] as Work, peer])) as [Timing<number>, Timing<number>];
  const ratio = `${(theirs.p50 / en.p50).toFixed(1)} times ours (cpu: ${(theirs.cpu / en.cpu).toFixed(1)} times); budget: 10`;
  print('The same in turns with a grammar checker', [
    { what: `all ${CHECKS.length} checks, en`, time: en },
    { what: 'harper.js, en', time: theirs, note: ratio },
  ]);
}

/** What each check costs by itself: where to look when the sum grows. */
export async function benchEachCheck(): Promise<void> {
  const all = CHECKS.map(({ id }) => id);
  const requests = Array.from({ length: 60 }, (_, round) => requestFor(draftOf('en', LENGTH, round), 'en'));
  const timeOf = (off: readonly string[]): Promise<Timing> =>
    measure(60, (round) => checkDraft({ ...(requests[round] as (typeof requests)[number]), off }));
  const rows: Row[] = [{ what: 'language, kind and own words, no check', time: await timeOf(all) }];
  for (const id of all) rows.push({ what: `… and ${id}`, time: await timeOf(all.filter((other) => other !== id)) });
  print('Each check, en', rows);
}

/** Ten times the text may cost ten times the time. */
export async function benchGrowth(): Promise<void> {
  const rows: Row[] = [];
  for (const length of [1_000, 10_000, 100_000]) {
    const rounds = length > 10_000 ? 10 : 40;
    const requests = Array.from({ length: rounds }, (_, round) => requestFor(draftOf('en', length, round), 'en'));
    const time = await measure(rounds, (round) => checkDraft(requests[round] as (typeof requests)[number]));
    const before = rows.at(-1)?.time.cpu;
    rows.push({
      what: `${length} characters`,
      time,
      note: before ? `${(time.cpu / before).toFixed(1)} times the row above` : '',
    });
  }
  print('All checks, growing text', rows);
}
