import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '@/tests/e2e/composer/lab';
import { judgedIn, until } from '@/tests/e2e/composer/lab';
import type { Launches, Session } from './session';
import { REVIEWS, shows, startSession, waits, write } from './session';

const IBAN = 'DE89 3704 0044 0532 0130 00';
const FOUND = 'This is a bank account number.';

/** What a person does to switch reading on, to use it and to switch it off, in one browser from beginning to end. */
export function controls(launch: Launches): void {
  let session: Session;
  let linkedin: Tab;
  let x: Tab;
  beforeAll(async () => {
    session = await startSession(launch);
  });
  afterAll(() => session?.close());

  const contains = (host: string) =>
    session.inExtension<boolean>(`return api.permissions.contains({ origins: ['https://${host}/*'] })`);
  const verdictIn = (tab: Tab, text: string) => judgedIn(session, tab, text);

  it('reads a network only after a sentence, a click and the browser’s yes; then the open page too, without a reload', async () => {
    const { options, driver } = session;
    linkedin = await session.visit('linkedin');
    await linkedin.page.evaluate('void (window.neverReloaded = true)');
    await write(linkedin, `Send it to ${IBAN}`);
    await session.choose('linkedin', 'watch');
    await options.sees('Your browser will ask about all your data on www.linkedin.com');
    expect(await contains('www.linkedin.com')).toBe(false);
    expect(await session.heard()).toEqual([]);
    await driver.willGrant(['www.linkedin.com']);
    await options.click('button', 'Switch it on');
    await options.sees('It is on, also in the LinkedIn pages that are open already.');
    expect(await contains('www.linkedin.com')).toBe(true);
    expect((await verdictIn(linkedin, `Send it to ${IBAN}`))?.verdict.status).toBe('look-again');
    expect(await session.badge(linkedin)).toBe('!');
    expect(await linkedin.page.evaluate('window.neverReloaded')).toBe(true);
  });

  it('shows the verdict in the popup and beside the page', async () => {
    const popup = await session.driver.popup();
    const text = await popup.sees(FOUND);
    expect(text).toContain('LinkedIn: read as you type.');
    expect(text).not.toContain('Check what I typed here');
    await popup.close();
    const desk = await session.driver.beside('sidepanel.html');
    expect(await desk.sees(FOUND)).toContain('In the page: LinkedIn');
    await desk.close();
  });

  it('runs once in a page, however often it was started there', async () => {
    await session.choose('linkedin', 'desk');
    await session.options.sees('It is off. Nothing runs on LinkedIn.');
    await session.driver.willGrant(['www.linkedin.com']);
    for (let times = 0; times < 2; times++) {
      await session.choose('linkedin', 'watch');
      if (times === 0) await session.options.click('button', 'Switch it on');
      await session.ask('composer.reach', { network: 'linkedin' });
    }
    await linkedin.page.bringToFront();
    await session.heard();
    await linkedin.type('!');
    await verdictIn(linkedin, `Send it to ${IBAN}!`);
    await waits(linkedin, 300);
    expect((await session.heard()).filter((text) => text.endsWith('!'))).toHaveLength(1);
    await linkedin.click('publish');
    await until(
      'the post in the ledger',
      () => session.ask('post.recent', null),
      (posts) => posts.some(({ state }) => state === 'confirmed'),
    );
    expect(await session.ask('post.recent', null)).toHaveLength(1);
    expect(await linkedin.published()).toHaveLength(1);
  });

  it('changes between reading and holding in a page that is open', async () => {
    const { options, driver } = session;
    x = await session.visit('x');
    await write(x, IBAN);
    await driver.willGrant(['x.com', 'twitter.com']);
    await session.choose('x', 'guard');
    await options.sees('A small note is added beside the Post button.');
    await options.click('button', 'Switch it on');
    await shows(x, 1);
    await session.choose('x', 'watch');
    await shows(x, 0);
    await x.page.bringToFront();
    expect(await session.badge(x)).toBe('!');
    await session.choose('x', 'guard');
    await options.click('button', 'Switch it on');
    await shows(x, 1);
  });

  it('stops only where a permission was taken back, at once', async () => {
    linkedin = await session.visit('linkedin', '?again');
    await write(linkedin, `Pay ${IBAN}`);
    await verdictIn(linkedin, `Pay ${IBAN}`);
    const tabId = await session.tabId(linkedin);
    await session.inExtension(`await api.permissions.remove({ origins: ['https://www.linkedin.com/*'] })`);
    await until(
      'nothing known of the page',
      () => session.ask('composer.current', { tabId }),
      (typed) => typed === null,
    );
    await until(
      'no badge',
      () => session.inExtension(`return api.action.getBadgeText({ tabId: ${tabId} })`),
      (badge) => badge === '',
    );
    await session.options.sees('Your browser does not let Aparté read www.linkedin.com at the moment');
    await session.heard();
    await linkedin.type(' more');
    await waits(linkedin, 400);
    // X may be heard: its script is told too, and asks anew what was said of its draft.
    expect((await session.heard()).filter((text) => text.startsWith('Pay'))).toEqual([]);
    await shows(x, 1);
    await x.page.bringToFront();
    await x.click('publish');
    expect(await x.published()).toEqual([]);
    await x.click('publish');
    expect(await x.published()).toHaveLength(1);
    await linkedin.page.close();
  });

  it('says in the popup when a site changed so that nothing can be held', async () => {
    const broken = await session.visit('x', '?broken');
    await write(broken, 'hello');
    await verdictIn(broken, 'hello');
    const popup = await session.driver.popup();
    await popup.sees('Aparté does not find the Post button of X at the moment.');
    await popup.close();
    await broken.page.close();
  });

  it('leaves an open page with the last switch, and its pill too', async () => {
    x = await session.visit('x', '?last');
    await write(x, IBAN);
    await shows(x, 1);
    await session.choose('x', 'desk');
    await shows(x, 0);
    await session.heard();
    await x.page.bringToFront();
    await x.type('!');
    await waits(x, 400);
    expect(await session.heard()).toEqual([]);
    await x.click('publish');
    expect(await x.published()).toHaveLength(1);
    expect(await contains('x.com')).toBe(false);
    await x.page.close();
  });

  it('checks what was typed on any page, on the click and no sooner', async () => {
    const page = await session.visit('generic');
    await write(page, `The account is ${IBAN}`);
    const popup = await session.driver.popup();
    expect(await popup.sees('Check what I typed here')).not.toContain(FOUND);
    await popup.click('button', 'Check what I typed here');
    await popup.sees(FOUND);
    await popup.close();
    expect(await session.heard()).toEqual([]);
    await page.page.close();
  });

  it('is blind on a review site, also when somebody switched it on as if it were a server of theirs', async () => {
    const { options, driver } = session;
    const reviews = await session.visitUrl(`https://${REVIEWS}/`);
    await write(reviews, `My boss at Meridian, ${IBAN}`);
    await options.fill('Mastodon servers', `mastodon.example\n${REVIEWS}`);
    // A tab behind the one in front has no focus to lose.
    await options.evaluate(`void document.activeElement.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))`);
    await until(
      'servers',
      () => session.ask('settings.get', null),
      ({ settings }) => settings.instances.length === 2,
    );
    await driver.willGrant(['mastodon.example', REVIEWS]);
    await session.choose('mastodon', 'guard');
    await options.click('button', 'Switch it on');
    await options.sees('It is on, also in the Mastodon pages');
    expect(await contains(REVIEWS)).toBe(true);
    await reviews.page.bringToFront();
    await reviews.type('!');
    await reviews.page.reload();
    await write(reviews, IBAN);
    await waits(reviews, 400);
    expect(await session.heard()).toEqual([]);
    const popup = await driver.popup();
    const text = await popup.sees('On review sites Aparté is blind');
    expect(text).not.toContain('Check what I typed here');
    await popup.close();
    await reviews.page.close();
  });

  it('puts a draft from the desk into the open composer, and asks before it touches what is there', async () => {
    const page = await session.visit('mastodon');
    await page.click('open');
    await page.click('editor');
    const desk = await session.driver.beside('sidepanel.html');
    await desk.type('Your post', 'Written at the desk.');
    const insert = 'Insert into the open composer on Mastodon';
    await desk.sees(insert);
    await desk.click('button', insert);
    await desk.sees('Inserted. Read it through there; posting is up to you.');
    expect(await page.model()).toBe('Written at the desk.');
    await desk.type('Your post', ' And more.');
    await desk.click('button', insert);
    await desk.sees('There is text in the composer already.');
    expect(await page.model()).toBe('Written at the desk.');
    await desk.click('button', 'Replace it');
    await desk.sees('Inserted.');
    expect(await page.model()).toBe('Written at the desk. And more.');
    expect(await page.published()).toEqual([]);
    await desk.close();
    await page.page.close();
  });

  it('asks once whether a post went out that nobody saw, and never again', async () => {
    const page = await session.visit('mastodon', '?then=/elsewhere');
    await write(page, 'A thought of my own.');
    await verdictIn(page, 'A thought of my own.');
    await page.click('publish');
    const fate = () => session.ask('post.recent', null);
    await until('unknown', fate, ([newest]) => newest?.state === 'unknown');
    let popup = await session.driver.popup();
    await popup.sees('Did this post go out?');
    await popup.click('button', 'Yes');
    await until('answered', fate, ([newest]) => newest?.state === 'confirmed' && newest.asked === true);
    await popup.close();
    popup = await session.driver.popup();
    expect(await popup.sees('Add a post by hand')).not.toContain('Did this post go out?');
    await popup.close();
  });
}
