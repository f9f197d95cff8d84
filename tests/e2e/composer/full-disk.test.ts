import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Lab, Tab } from './lab';
import { startLab, until } from './lab';

const SERIOUS = 'Send it to DE89 3704 0044 0532 0130 00';
const DISK = mkdtempSync(join(tmpdir(), 'aparte-disk-'));
const FILL = join(DISK, 'fill');

/** A small file system of our own, which a test may fill; only root can make one. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', DISK], { stdio: 'ignore' });
    return true;
  } catch {
    rmSync(DISK, { recursive: true });
    return false;
  }
}
const isMounted = mounted();
afterAll(() => {
  if (!isMounted) return;
  execFileSync('umount', ['--lazy', DISK]);
  rmSync(DISK, { recursive: true });
});

/** Takes every byte that is left. */
function fill(): void {
  while (statfsSync(DISK).bavail > 0) appendFileSync(FILL, Buffer.alloc(statfsSync(DISK).bsize));
}

describe.runIf(isMounted).each<BrowserName>(['chromium', 'firefox'])('on a disk that is full, in %s', (browser) => {
  let lab: Lab;
  let tab: Tab;
  const own = { network: 'x', context: 'private', audience: 'public', itemId: null } as const;
  const keepMuch = () => lab.ask('draft.keep', { ...own, text: 'much '.repeat(50_000) });
  beforeAll(async () => {
    const usual = process.env.TMPDIR;
    process.env.TMPDIR = DISK;
    lab = await startLab(browser, ['x']);
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    await lab.switchOn('x', 'guard');
    const draft = { ...own, text: 'An earlier post.' };
    await lab.ask('post.record', { id: 'earlier', draft, url: null, publishedAt: null });
  });
  afterAll(async () => {
    rmSync(FILL, { force: true });
    await lab?.close();
  });

  it('the post goes out once and unchanged', async () => {
    tab = await lab.tab('x');
    await tab.click('open');
    await tab.click('editor');
    await tab.type(SERIOUS);
    await lab.judged(tab, SERIOUS);
    fill();
    await expect(keepMuch()).rejects.toThrow('disk-full');
    await tab.page.bringToFront();
    await tab.type('!');
    for (let presses = 0; presses < 2 && (await tab.published()).length === 0; presses++) await tab.click('publish');
    expect((await tab.published()).map(({ text }) => text)).toEqual([`${SERIOUS}!`]);
  });

  it('is called full, also by a worker that just woke, and gives back what it holds once there is room', async () => {
    await lab.killWorker();
    fill();
    await expect(keepMuch()).rejects.toThrow('disk-full');
    rmSync(FILL);
    expect((await lab.ask('post.recent', null)).map(({ id }) => id)).toContain('earlier');
    // Firefox closes the database after a failure and tells it late: one more write may fall on the closed one.
    await until(
      'kept again',
      () => keepMuch().catch(String),
      (answer) => answer === null,
    );
    expect((await tab.published()).map(({ text }) => text)).toEqual([`${SERIOUS}!`]);
  });
});
