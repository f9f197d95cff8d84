/**
 * The only door to zod. `jitless` must be set before the first schema is used: zod otherwise probes
 * `new Function`, which the extension's content security policy reports as a violation
 * (measured 2026-11-21, zod 4.6.7).
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
