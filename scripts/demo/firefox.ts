import { mkdir, rm } from 'node:fs/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { browserPath, newProfile, raiseVersion } from './browsers';
import type { Driver, Launch, Surface } from './driver';

const ADDON_ID = 'aparte@aparte.example';
const UUID = 'a9a27e00-0000-4000-8000-000000000001';

/** Keeps Firefox from talking to anybody but the world it is given. */
const PREFS = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'http://127.0.0.1:9',
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
};

/** The middle of a control once it can be pressed. From then on the page hears a mouse on this control only. */
function aimAt(control: ElementHandle): Promise<{ x: number; y: number }> {
  return control.evaluate(async (node) => {
    const pressed = node as HTMLButtonElement & { missed?: boolean; listen?: (event: Event) => void };
    pressed.listen ??= (event) => {
      pressed.missed = !event.composedPath().includes(node);
      if (pressed.missed) event.stopImmediatePropagation();
      if (pressed.missed) event.preventDefault();
    };
    for (const type of ['mousedown', 'mouseup', 'click']) addEventListener(type, pressed.listen, true);
    for (;;) {
      node.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = node.getBoundingClientRect();
      if (width > 0 && !pressed.disabled) return { x: x + width / 2, y: y + height / 2 };
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}

/** Whether the mouse was beside the control, because the page moved it away meanwhile. */
const missed = (control: ElementHandle): Promise<boolean> =>
  control.evaluate((node) => {
    const pressed = node as Element & { missed?: boolean; listen: (event: Event) => void };
    for (const type of ['mousedown', 'mouseup', 'click']) removeEventListener(type, pressed.listen, true);
    return pressed.missed === true;
  });

/** @param isBehind in a tab behind the one in front, where the driver's own waiting for a steady picture takes seconds */
function surface(page: Page, isBehind = false): Surface {
  const named = (role: string, name: string) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
  const field = (name: string) => named('textbox', name);
  const click = async (control: ReturnType<typeof named>): Promise<void> => {
    if (!isBehind) return control.click();
    const handle = (await control.setVisibility(null).waitHandle()) as ElementHandle;
    let again = true;
    while (again) {
      const { x, y } = await aimAt(handle);
      await page.mouse.click(x, y);
      // A popup may close with the press.
      again = await missed(handle).catch(() => false);
    }
  };
  return {
    click: (role, name) => click(named(role, name)),
    press: (text) => page.locator(`::-p-text(${text})`).click(),
    fill: (name, text) => field(name).fill(text),
    type: async (name, text) => {
      await click(field(name));
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    choose: async (name, option) => {
      const select = await named('combobox', name).waitHandle();
      await select.evaluate((node, label) => {
        const list = node as HTMLSelectElement;
        list.value = [...list.options].find((each) => each.label === label)?.value ?? '';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }, option);
    },
    sees: async (text) => {
      await page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), { polling: 100 }, text);
      return page.evaluate(() => document.body.innerText);
    },
    evaluate: <T>(script: string) => page.evaluate(script) as Promise<T>,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png`, fullPage: true })),
    close: () => page.close(),
  };
}

export interface FirefoxDriver extends Driver {
  browser: Browser;
  pageOf(path: string): Promise<Page>;
  /** The page that was visited last. */
  front(): Page | null;
}

/** Starts Debian's Firefox, headless, with the built extension and a fresh profile. */
export async function launchFirefox({
  proxyPort,
  locale = 'en-GB',
  colorScheme = 'light',
}: Launch): Promise<FirefoxDriver> {
  const { folder, profile, extension } = await newProfile('firefox');
  await mkdir(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFS,
      'intl.accept_languages': locale,
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  });
  await browser.installExtension(extension);

  /** The load event of a `moz-extension:` page never reaches the driver; the page itself works. */
  const pageOf = async (path: string, type: 'tab' | 'background' = 'tab'): Promise<Page> => {
    const page = await browser.newPage({ type: 'tab', background: type === 'background' });
    const url = `moz-extension://${UUID}/${path}`;
    await page.goto(url, { timeout: 1_500 }).catch(() => undefined);
    await page.waitForFunction((wanted) => location.href.startsWith(wanted), { polling: 50 }, url);
    return page;
  };

  /** Automation can't click Firefox's toolbar, so a grant for the page's host, from a real click, stands in for `activeTab`. */
  const grant = async (host: string): Promise<void> => {
    const page = await pageOf('options.html');
    await page.evaluate((origin) => {
      const button = document.createElement('button');
      button.id = 'stand-in';
      button.textContent = 'Grant';
      button.addEventListener('click', () => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { request(of: object): Promise<boolean> } };
        };
        void browser.permissions.request({ origins: [origin] }).then(() => button.remove());
      });
      document.body.prepend(button);
    }, `https://${host}/*`);
    await page.locator('#stand-in').click();
    await page.waitForFunction(() => !document.querySelector('#stand-in'), { polling: 50 });
    await page.close();
  };

  let system: Page | null = null;
  /** Runs a script with the browser's own rights, as its own tests do. The load event of such a page is not told either. */
  const asBrowser = async (script: string): Promise<void> => {
    if (!system) {
      system = await browser.newPage({ type: 'tab', background: true });
      await system.goto('about:config', { timeout: 1_500 }).catch(() => undefined);
    }
    await system.evaluate(`(async () => { ${script} })()`);
  };

  let front: Page | null = null;
  return {
    name: 'firefox',
    browser,
    renew: async (as) => {
      if (as === 'update') await raiseVersion(extension);
      const renewed =
        as === 'update'
          ? `AddonManager.installTemporaryAddon(new FileUtils.File(${JSON.stringify(extension)}))`
          : `(await AddonManager.getAddonByID('${ADDON_ID}')).reload()`;
      await asBrowser(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
        await ${renewed};`);
    },
    pageOf,
    willGrant: async () => undefined,
    visit: async (url) => {
      front = await browser.newPage();
      await front.goto(url);
      return surface(front);
    },
    open: async (path) => surface(await pageOf(path)),
    beside: async (path) => {
      await front?.bringToFront();
      return surface(await pageOf(path, 'background'), true);
    },
    front: () => front,
    popup: async () => {
      if (front) await grant(new URL(front.url()).host);
      await front?.bringToFront();
      return surface(await pageOf('popup.html', 'background'), true);
    },
    killWorker: () =>
      asBrowser(`const { extension } = WebExtensionPolicy.getByID('${ADDON_ID}');
        await extension.terminateBackground({ disableResetIdleForTest: true });`),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
