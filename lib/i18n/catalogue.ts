import deChecks from '@/assets/locales/de/checks.json';
import deKinds from '@/assets/locales/de/kinds.json';
import dePages from '@/assets/locales/de/pages.json';
import enChecks from '@/assets/locales/en/checks.json';
import enKinds from '@/assets/locales/en/kinds.json';
import enPages from '@/assets/locales/en/pages.json';
import frChecks from '@/assets/locales/fr/checks.json';
import frKinds from '@/assets/locales/fr/kinds.json';
import frPages from '@/assets/locales/fr/pages.json';
import type { Lang } from '@/lib/domain/lang';

/** English is the shape; a contract test holds the other languages to the same keys and placeholders. */
const en = { checks: enChecks, kinds: enKinds, ...enPages };
export type Catalogue = typeof en;

export const CATALOGUES: Readonly<Record<Lang, unknown>> = {
  en,
  fr: { checks: frChecks, kinds: frKinds, ...frPages },
  de: { checks: deChecks, kinds: deKinds, ...dePages },
};
