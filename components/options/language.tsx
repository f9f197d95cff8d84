import type { Settings } from '@/lib/domain/settings';
import { UI_LANGUAGES } from '@/lib/domain/settings';
import { useTranslator } from '../translation';

/** Each language is called by its own name, so that everybody finds theirs. */
const OWN_NAMES = { en: 'English', fr: 'Français', de: 'Deutsch' } as const;

interface Props {
  language: Settings['language'];
  onChange(language: Settings['language']): void;
}

/** The language that Aparté speaks. */
export function Language({ language, onChange }: Props) {
  const { t } = useTranslator();
  return (
    <select
      aria-label={t('settings.language')}
      value={language}
      onChange={({ target }) => {
        const chosen = UI_LANGUAGES.find((one) => one === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {UI_LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one === 'auto' ? undefined : one}>
          {one === 'auto' ? t('settings.languageAuto') : OWN_NAMES[one]}
        </option>
      ))}
    </select>
  );
}
