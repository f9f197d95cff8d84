import type { Driver } from '@/scripts/demo/driver';
import { COMPANY } from '@/scripts/demo/sites';

/** Adds the demo's company with its feed of forty items, as a person does in the options. Its host must be granted. */
export async function addMeridian(driver: Driver): Promise<void> {
  const options = await driver.open('options.html');
  await options.fill('Name', 'Meridian');
  await options.click('button', 'Add an employer');
  await options.fill('Address of the site, blog or feed', `${COMPANY}/feed.xml`);
  await options.click('button', 'Find the feed');
  await options.sees('40 items');
  await options.close();
}
