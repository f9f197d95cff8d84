import { describe } from 'vitest';
import { launchFirefox } from '@/scripts/demo/firefox';
import { controls } from './controls';

describe('the controls in Firefox', () => controls(launchFirefox));
