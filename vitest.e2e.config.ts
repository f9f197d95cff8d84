import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** The built extension in real browsers. Each file has a world and a browser of its own; two cores carry two of them. */
export default defineConfig({
  ...unit,
  test: { include: ['tests/e2e/**/*.test.ts'], maxWorkers: 2, testTimeout: 180_000, hookTimeout: 90_000 },
});
