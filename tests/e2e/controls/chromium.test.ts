import { describe } from 'vitest';
import { launchChromium } from '@/scripts/demo/chromium';
import { controls } from './controls';

describe('the controls in Chromium', () => controls(launchChromium));
