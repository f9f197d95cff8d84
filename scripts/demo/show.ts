import { launchChromium } from './chromium';
import { COMPANY, DEMO_SITES, PRESS, SOCIAL } from './sites';
import { startWorld } from './world';

/** Opens a browser window with Aparté and the demo's sites, and stays until the window is closed. */
const world = await startWorld(DEMO_SITES);
const driver = await launchChromium({ proxyPort: world.proxyPort, window: true });
const closed = new Promise((done) => driver.context.once('close', done));
for (const host of [COMPANY, SOCIAL]) await driver.visit(`https://${host}/`);
await driver.visit(`https://${PRESS}/hospital-passkeys`);
console.log(`A browser is open with Aparté, installed for this window only.

1. On Aparté's welcome page, say that you work for “Meridian” and give the address ${COMPANY}.
2. Open the article “Hospitals say goodbye to the password” and click Aparté in the toolbar (behind the puzzle piece).
3. Choose “Write about it”, and write.

Close the window when you are done. Nothing of it is kept.`);
await closed;
await driver.close();
await world.close();
