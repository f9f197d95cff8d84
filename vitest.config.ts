import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: { include: ['tests/{unit,contract,corpus}/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 20_000 },
});
