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

/** All checks on drafts of 3,000 characters, each one different, in turn with a grammar checker on the same ones. */
export async function benchChecks(): Promise<void> {
  const ours = BENCH_LANGS.map((lang): Work => {
    const requests = Array.from({ length: ROUNDS }, (_, round) => requestFor(draftOf(lang, LENGTH, round), lang));
    return { rounds: ROUNDS, work: (round) => checkDraft(requests[round] as (typeof requests)[number]) };
  });
  const peer = await harper();
  if (typeof peer === 'string') console.log(`harper.js did not run here: ${peer}`);
  const times = await measureInTurn(typeof peer === 'string' ? ours : [...ours, peer]);
  const rows = times.map((time, at): Row => {
    const lang = BENCH_LANGS[at];
    if (lang) return { what: `all ${CHECKS.length} checks, ${lang}`, time, note: 'budget: p95 ≤ 5' };
    const en = times[0] ?? time;
    const note = `${(time.p50 / en.p50).toFixed(1)} times ours (cpu: ${(time.cpu / en.cpu).toFixed(1)} times); budget: 10`;
    return { what: 'harper.js, en', time, note };
  });
  print(`All checks on a draft of ${LENGTH} characters`, rows);
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
