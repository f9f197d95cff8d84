import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audience, NetworkId } from '@/lib/domain/post';
import type { Lab } from './lab';
import { recorded, startLab, until } from './lab';

const SERIOUS = 'DE89 3704 0044 0532 0130 00';

interface Said {
  network: NetworkId;
  lang: 'fr' | 'de';
  audience: Audience;
  steps?: readonly string[];
}
/** Networks that only words tell apart; LinkedIn's button has a class, its audience has words. */
const SAID: readonly Said[] = (['fr', 'de'] as const).flatMap((lang): Said[] => [
  { network: 'linkedin', lang, audience: 'public' },
  { network: 'facebook', lang, audience: 'public', steps: ['next'] },
  { network: 'threads', lang, audience: 'unknown' },
  { network: 'instagram', lang, audience: 'unknown' },
  { network: 'xing', lang, audience: 'unknown' },
]);

describe('what composers say, in Chromium', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab('chromium', [
      ...new Set(SAID.map(({ network }) => network)),
      'x',
      'mastodon',
      'youtube',
      'reddit',
    ]);
  });
  afterAll(() => lab?.close());

  const write = async (network: NetworkId, query: string, text: string) => {
    await lab.switchOn(network, network === 'linkedin' ? 'watch' : 'guard');
    const tab = await lab.tab(network, query);
    await tab.click('open');
    await tab.click('editor');
    await tab.type(text);
    const tabId = await lab.tabId(tab);
    await lab.judged(tab, text);
    return { tab, current: () => lab.ask('composer.current', { tabId }) };
  };

  it.each(SAID)('$network speaks $lang', async ({ network, lang, audience, steps = [] }) => {
    const { tab, current } = await write(network, `?lang=${lang}`, SERIOUS);
    expect((await current())?.draft.audience).toBe(audience);
    for (const step of steps) await tab.click(step);
    await tab.click('publish');
    if (network !== 'linkedin') {
      expect(await tab.published()).toEqual([]);
      await tab.click('publish');
    }
    expect((await tab.published()).map(({ text }) => text)).toEqual([SERIOUS]);
    await tab.page.close();
  });

  it('reads an audience that changes while the composer is open', async () => {
    const { tab, current } = await write('linkedin', '', 'hello');
    await tab.click('audience');
    await until('audience', current, (typed) => typed?.draft.audience === 'connections');
    await tab.page.close();
  });

  it.each(['unlisted', 'followers', 'mentioned'])('reads %s from the icon on Mastodon', async (audience) => {
    const { tab, current } = await write('mastodon', `?lang=de&visibility=${audience}`, 'hallo');
    expect((await current())?.draft.audience).toBe(audience);
    await tab.page.close();
  });

  it('records a thread as one post', async () => {
    const { tab, current } = await write('x', '', 'first part');
    await tab.click('more');
    await tab.click('second');
    await tab.type('second part');
    await until('both', current, (typed) => typed?.draft.text === 'first part\n\nsecond part');
    await tab.click('publish');
    expect(await tab.published()).toHaveLength(1);
    const post = await until(
      'ledger',
      () => recorded(lab, 'first part\n\nsecond part'),
      (kept) => kept?.state === 'confirmed',
    );
    expect(post?.url).toBe('https://x.com/ada/status/1');
    await tab.page.close();
  });

  it('reads the title of a post with its body, through shadow roots', async () => {
    const { tab, current } = await write('reddit', '', 'the body');
    await tab.click('title');
    await tab.type('A title');
    await until('both', current, (typed) => typed?.draft.text === 'A title\n\nthe body');
    await tab.page.close();
  });

  it('takes a comment for a reply, and a community post for a post', async () => {
    for (const [query, text, act] of [
      ['', 'a comment', 'reply'],
      ['?post', 'a post', 'post'],
    ] as const) {
      const { tab } = await write('youtube', query, text);
      await tab.click('publish');
      await until(
        text,
        () => recorded(lab, text),
        (kept) => kept?.act === act && kept.state === 'confirmed',
      );
      await tab.page.close();
    }
  });

  it('reads no message, search or comment that stands beside', async () => {
    await lab.switchOn('facebook', 'guard');
    const tab = await lab.tab('facebook');
    const tabId = await lab.tabId(tab);
    await tab.click('open');
    for (const decoy of ['decoy', 'comment']) {
      await tab.click(decoy);
      await tab.type('between us');
    }
    await tab.page.evaluate('new Promise((done) => setTimeout(done, 500))');
    expect(await lab.ask('composer.current', { tabId })).toBeNull();
    await tab.page.close();
  });

  it('asks the page it was sent to whether that is the post', async () => {
    const { tab } = await write('mastodon', 'share?then=/@ada/1', 'shared from the desk');
    await tab.click('publish');
    const post = await until(
      'ledger',
      () => recorded(lab, 'shared from the desk'),
      (kept) => kept?.state === 'confirmed',
    );
    expect(post?.url).toBe('https://mastodon.example/@ada/1');
    await tab.page.close();
  });
});
