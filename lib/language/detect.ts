import type { Lang } from '@/lib/domain/lang';

/** ISO 639-1 code of the main language, or null when the text is too short to tell. */
export function detectLanguage(_text: string): string | null {
  return null;
}

/** Which of our languages a text is written in: one, two when it is bilingual, none when unknown. */
export function languagesOf(_text: string): Lang[] {
  return [];
}
