import { describe } from 'vitest';
import { launchChromium } from '@/scripts/demo/chromium';
import { mainJob } from './main-job';

describe('the main job in Chromium', () => mainJob(launchChromium, false));
