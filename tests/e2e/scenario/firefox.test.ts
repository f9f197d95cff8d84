import { describe } from 'vitest';
import { launchFirefox } from '@/scripts/demo/firefox';
import { mainJob } from './main-job';

describe('the main job in Firefox', () => mainJob(launchFirefox, false));
