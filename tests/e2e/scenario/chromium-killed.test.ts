import { describe } from 'vitest';
import { launchChromium } from '@/scripts/demo/chromium';
import { mainJob } from './main-job';

describe('the main job in Chromium, the worker killed between any two steps', () => mainJob(launchChromium, true));
