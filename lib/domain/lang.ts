/** The languages the checks and the interface speak. The language of a draft, of the interface and of an item are three different variables. */
export const LANGS = ['en', 'fr', 'de'] as const;
export type Lang = (typeof LANGS)[number];

export function isLang(value: unknown): value is Lang {
  return (LANGS as readonly unknown[]).includes(value);
}
