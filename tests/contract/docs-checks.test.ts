import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksPage } from '../../scripts/docs-checks';

it('docs/checks.md says what the checks say (else: npm run docs:checks)', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});
