import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath, CHROMIUM_ARGS, newProfile, raiseVersion } from './browsers';
import type { Driver, Launch, Surface } from './driver';

/**
 * @param isBehind in a tab behind the one in front, which is drawn too seldom to wait until nothing moves in it: what a
 *   mouse aims at may be elsewhere by then, so a control is pressed by its key
 */
function surface(page: Page, isBehind = false): Surface {
  type Role = Parameters<Page['getByRole']>[0];
  const field = (name: string) =>
    page
      .getByRole('textbox', { name, exact: true })
      .or(page.getByLabel(name, { exact: true }))
      .first();
  return {
    click: async (role, name) => {
      const control = page.getByRole(role as Role, { name, exact: true }).first();
      if (!isBehind) return control.click();
      await control.and(page.locator(':enabled')).press('Space');
    },
    press: (text) => page.getByText(text, { exact: true }).first().click(),
    fill: (name, text) => field(name).fill(text),
    type: async (name, text) => {
      await field(name).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(text);
    },
    choose: async (name, option) =>
      void (await page.getByRole('combobox', { name, exact: true }).selectOption({ label: option })),
    sees: async (text) => {
      await page.getByText(text).first().waitFor();
      return page.locator('body').innerText();
    },
    evaluate: <T>(script: string) => page.evaluate<T>(script),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    close: () => page.close(),
  };
}

/** Also hands out Playwright's own context, for tests that need more than a person does. */
export interface ChromiumDriver extends Driver {
  context: BrowserContext;
  extensionId: string;
  pageOf(path: string): Promise<Page>;
  /** The page that was visited last. */
  front(): Page | null;
}

/** Starts Debian's Chromium, headless, with the built extension and a fresh profile. */
export async function launchChromium({
  proxyPort,
  locale = 'en-GB',
  colorScheme = 'light',
  window = false,
}: Launch): Promise<ChromiumDriver> {
  const { folder, profile, extension } = await newProfile('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: !window,
    locale,
    colorScheme,
    ignoreHTTPSErrors: true,
    viewport: window ? null : { width: 1100, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_ARGS,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      `--lang=${locale}`,
      '--enable-unsafe-extension-debugging',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('Chromium started without a browser connection');
  const cdp = await browser.newBrowserCDPSession();

  const pageOf = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };

  /** A tab behind the one in front, so that the popup asks for what the person looks at. */
  const behind = async (path: string): Promise<Page> => {
    const opened = context.waitForEvent('page', (page) => page.url().includes(path));
    await cdp.send('Target.createTarget', { url: `chrome-extension://${extensionId}/${path}`, background: true });
    return opened;
  };

  let front: Page | null = null;
  return {
    name: 'chromium',
    context,
    extensionId,
    pageOf,
    willGrant: async (hosts) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      for (const host of hosts) {
        const call = `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, 'https://${host}/*')`;
        await page.evaluate(call);
      }
      await page.close();
    },
    visit: async (url) => {
      front = await context.newPage();
      await front.goto(url);
      return surface(front);
    },
    open: async (path) => surface(await pageOf(path)),
    beside: async (path) => {
      await front?.bringToFront();
      return surface(await behind(path), true);
    },
    front: () => front,
    popup: async () => {
      await front?.bringToFront();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === front?.url());
      // The real button: it grants `activeTab`. The popup it opens can't be driven, so its page is opened once more.
      const trigger = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<unknown>;
      await trigger('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
      const page = await behind('popup.html');
      await page.setViewportSize({ width: 400, height: 900 });
      return surface(page, true);
    },
    renew: async (as) => {
      if (as === 'update') await raiseVersion(extension);
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      // Without developer mode Chromium disables an unpacked extension that is loaded anew.
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(extensionId)}, { failQuietly: false })`);
      await page.close();
    },
    killWorker: async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      if (target) await cdp.send('Target.closeTarget', { targetId: target.targetId });
    },
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
