import type { Page } from 'playwright-core';
import type { Seeded } from './seed';

/** One picture. */
export interface Look {
  name: string;
  page: 'popup' | 'sidepanel' | 'options' | 'welcome';
  language: 'en' | 'fr' | 'de';
  theme: 'light' | 'dark';
  seeded: Seeded;
  width: number;
  height: number;
  forcedColors?: 'active';
  /** What is clicked before. */
  act?: (page: Page) => Promise<void>;
}

const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'fr', 'de'] as const;
const PAGES = [
  { page: 'popup', name: 'popup', width: 380, height: 600 },
  { page: 'sidepanel', name: 'desk', width: 360, height: 800 },
  { page: 'options', name: 'options', width: 860, height: 900 },
  { page: 'welcome', name: 'welcome', width: 860, height: 700 },
] as const;

const everyPage: Look[] = THEMES.flatMap((theme) =>
  LANGUAGES.flatMap((language) =>
    PAGES.map((page) => ({
      ...page,
      theme,
      language,
      name: `${page.name}-${theme}-${language}`,
      seeded: page.page === 'welcome' ? ('nothing' as const) : ('weeks' as const),
    })),
  ),
);

const plain = { language: 'en', theme: 'light', seeded: 'weeks', width: 380, height: 600 } as const;

/** Empty, narrow, zoomed and opened: where layouts break. */
const special: Look[] = [
  { ...plain, page: 'popup', name: 'popup-nothing', seeded: 'nothing' },
  { ...plain, page: 'popup', name: 'popup-post', act: (page) => page.locator('.tile').nth(1).click() },
  {
    ...plain,
    page: 'popup',
    name: 'popup-add',
    language: 'de',
    act: (page) => page.locator('form').locator('xpath=../summary').click(),
  },
  { ...plain, page: 'popup', name: 'popup-paused', act: (page) => page.locator('[aria-pressed]').click() },
  { ...plain, page: 'popup', name: 'popup-forced', forcedColors: 'active' },
  { ...plain, page: 'sidepanel', name: 'desk-nothing', seeded: 'nothing', width: 320 },
  { ...plain, page: 'sidepanel', name: 'desk-narrow-de', language: 'de', width: 320 },
  { ...plain, page: 'sidepanel', name: 'desk-narrow-fr', language: 'fr', width: 320, theme: 'dark' },
  { ...plain, page: 'sidepanel', name: 'desk-read', act: (page) => page.locator('.source-quote summary').click() },
  { ...plain, page: 'sidepanel', name: 'desk-forced', forcedColors: 'active' },
  { ...plain, page: 'sidepanel', name: 'desk-why', act: (page) => page.locator('.finding summary').first().click() },
  { ...plain, page: 'sidepanel', name: 'desk-recorded', act: record },
  { ...plain, page: 'options', name: 'options-narrow-de', language: 'de', width: 320 },
  {
    ...plain,
    page: 'options',
    name: 'options-details',
    width: 860,
    act: (page) => page.locator('article > details > summary').click(),
  },
  { ...plain, page: 'options', name: 'options-erase', width: 860, act: (page) => page.locator('#data .grave').click() },
  { ...plain, page: 'welcome', name: 'welcome-named', seeded: 'weeks', width: 860 },
];

async function record(page: Page): Promise<void> {
  await page.locator('.finish summary').click();
  await page.locator('.finish details .main').click();
}

const COMPOSING = [
  { page: 'popup', name: 'popup-typed', width: 380, act: async () => {} },
  { page: 'sidepanel', name: 'desk-in-page', width: 360, act: handOver },
  { page: 'options', name: 'options-modes', width: 860, act: switchOn },
  { page: 'options', name: 'options-modes-narrow', width: 320, act: switchOn },
] as const;

async function handOver(page: Page): Promise<void> {
  await page.locator('.finish > .stack button').first().click();
}

async function switchOn(page: Page): Promise<void> {
  await page.locator('[name="mode-x"]').last().click();
}

const composing: Look[] = COMPOSING.flatMap((look) =>
  (['light de', 'dark fr', 'light en'] as const).map((said) => {
    const [theme, language] = said.split(' ') as [Look['theme'], Look['language']];
    return { ...look, theme, language, name: `${look.name}-${theme}-${language}`, seeded: 'composing', height: 600 };
  }),
);

export const LOOKS: readonly Look[] = [...everyPage, ...special, ...composing];
