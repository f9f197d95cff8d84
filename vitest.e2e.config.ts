import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** The built extension in real browsers, one after the other: the machine has two cores. */
export default defineConfig({
  ...unit,
  test: { include: ['tests/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 90_000, hookTimeout: 90_000 },
});
