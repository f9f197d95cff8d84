import type { Driver, Surface } from './driver';
import { COMPANY, PRESS } from './sites';

/** What a step leaves to look at. */
export interface Seen {
  surface: Surface;
  /** One sentence for whoever watches. */
  says: string;
}

export interface Step {
  name: string;
  run(driver: Driver): Promise<Seen>;
}

/** The first sentence of the suggested item, as somebody in a hurry would copy it. */
const COPIED = 'Helpdesk calls about sign-in fell by half within six weeks.';
const PHONE = '079 123 45 67';
const TRACKED = 'https://press.example/hospital-passkeys?utm_source=newsletter&utm_medium=email';
const CLEAN = 'https://press.example/hospital-passkeys';
const DRAFT = `${COPIED} Call me on ${PHONE}, more here: ${TRACKED}`;
const OWN = `I sat with our helpdesk at Meridian for a day before we switched. What I remember is Nadia, who could finally go to lunch. ${CLEAN}`;

const EARLIER = [
  'At Meridian we are hiring a network engineer in Bern. Apply on our site and join the team!',
  'A good week: I fixed the oldest bug on my list and learned why it was there.',
  'Why do so many dashboards show only averages? I keep asking for the worst hour of the day instead.',
  'Long walk along the lake this morning, and not one meeting before noon.',
];

/** What is marked in the editor, by severity, as the person sees it. */
const MARKED = `JSON.stringify(Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])))`;

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected: ${what}`);
}

const addEmployer: Step = {
  name: 'employer',
  run: async (driver) => {
    await driver.willGrant([COMPANY]);
    const surface = await driver.open('options.html');
    await surface.fill('Name', 'Meridian');
    await surface.click('button', 'Add an employer');
    await surface.fill('Address of the site, blog or feed', COMPANY);
    await surface.click('button', 'Find the feed');
    await surface.sees('40 items');
    return { surface, says: 'Employer added by the address of its site; its feed was found and read: 40 items.' };
  },
};

const addEarlierPosts: Step = {
  name: 'earlier-posts',
  run: async (driver) => {
    const surface = await driver.open('popup.html');
    await surface.sees('No posts here yet.');
    for (const [at, text] of EARLIER.entries()) {
      await surface.press('Add a post by hand');
      await surface.fill('Text', text);
      await surface.click('button', 'Add it');
      await surface.sees(at === 0 ? 'Your first post' : `of your last ${at + 1} posts`);
    }
    const text = await surface.sees('1 of your last 4 posts');
    expectThat(!text.includes('%,'), 'no percentage below five posts');
    return { surface, says: 'Four earlier posts added by hand; below five there are only counts.' };
  },
};

const suggest: Step = {
  name: 'suggestion',
  run: async (driver) => {
    await driver.visit(`https://${PRESS}/hospital-passkeys`);
    const surface = await driver.popup();
    const text = await surface.sees('What we learned moving 40 teams to passkeys');
    expectThat(/Shares .*passkeys/su.test(text), 'the suggestion says why it fits');
    return { surface, says: 'An article on passkeys in hospitals: the popup suggests the fitting item and says why.' };
  },
};

const nothingFits: Step = {
  name: 'nothing-fits',
  run: async (driver) => {
    await driver.visit(`https://${PRESS}/lemon-tart`);
    const surface = await driver.popup();
    await surface.sees('Nothing from your company fits this page.');
    return { surface, says: 'A recipe: nothing fits, and the popup says so.' };
  },
};

const openDesk: Step = {
  name: 'desk',
  run: async (driver) => {
    await driver.visit(`https://${PRESS}/hospital-passkeys`);
    const popup = await driver.popup();
    await popup.click('button', 'Write about it');
    const surface = await driver.open('sidepanel.html');
    await surface.sees('What we learned moving 40 teams to passkeys');
    return { surface, says: 'The desk shows the item, questions to begin with, and an empty editor.' };
  },
};

const draft: Step = {
  name: 'findings',
  run: async (driver) => {
    const surface = await driver.open('sidepanel.html');
    await surface.type('Your post', DRAFT);
    await surface.sees('things to look at again');
    await surface.sees('Leave it out');
    const marked = Object.values(JSON.parse(await surface.evaluate<string>(MARKED)) as Record<string, string[]>).flat();
    for (const words of [PHONE, TRACKED]) expectThat(marked.includes(words), `“${words}” is marked, exactly`);
    expectThat(
      marked.some((words) => words.startsWith(COPIED.slice(0, 40))),
      'the copied sentence is marked',
    );
    return {
      surface,
      says: 'A draft with a phone number, a tracking link and a copied sentence: each is marked in the text.',
    };
  },
};

const fix: Step = {
  name: 'fixed',
  run: async (driver) => {
    const surface = await driver.open('sidepanel.html');
    await surface.sees(COPIED);
    await surface.click('button', 'Leave it out');
    await surface.click('button', 'Use the clean link');
    const text = await surface.sees('One thing to look at again.');
    expectThat(text.includes(CLEAN), 'the clean link is there');
    expectThat(!text.includes(PHONE) && !text.includes('utm_source'), 'the number and the tracking are gone');
    await surface.fill('Your post', OWN);
    await surface.sees('Nothing found to look at again.');
    return { surface, says: 'Two fixes by click, the rest in own words: nothing is left to look at.' };
  },
};

const copy: Step = {
  name: 'copied',
  run: async (driver) => {
    const surface = await driver.open('sidepanel.html');
    await surface.sees('Nothing found to look at again.');
    await surface.click('button', 'Copy');
    await surface.sees('Copied.');
    return { surface, says: 'Copied, to be posted by the person’s own hand.' };
  },
};

const record: Step = {
  name: 'recorded',
  run: async (driver) => {
    const surface = await driver.open('sidepanel.html');
    await surface.press('I posted it');
    await surface.click('button', 'Record it');
    await surface.sees('Recorded.');
    return { surface, says: 'Recorded as posted.' };
  },
};

const strip: Step = {
  name: 'strip',
  run: async (driver) => {
    const surface = await driver.open('popup.html');
    const text = await surface.sees('of your last 5 posts');
    expectThat(text.includes('1 of your last 5 posts promotes your company.'), 'one of five promotes the company');
    expectThat(text.includes('would make 2 of 6, over your limit'), 'the forecast: 2 of 6, over the limit');
    return { surface, says: 'The strip shows five posts, one of them promotional; one more would pass the limit.' };
  },
};

/** The main job, from an empty profile to a recorded post. Each step begins anew, so a killed worker changes nothing. */
export const SCENARIO: readonly Step[] = [
  addEmployer,
  addEarlierPosts,
  suggest,
  nothingFits,
  openDesk,
  draft,
  fix,
  copy,
  record,
  strip,
];
