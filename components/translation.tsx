import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { Key, Translator } from '@/lib/i18n/translate';
import { interfaceLanguage, translator } from '@/lib/i18n/translate';

const Context = createContext<Translator>(translator('en'));

/** The translator of the interface's language. */
export function useTranslator(): Translator {
  return useContext(Context);
}

interface Props {
  /** What the person chose; until the settings are read, the browser's own language. */
  language: Settings['language'];
  /** The page's name, shown in its tab. */
  title: Key;
  children: ReactNode;
}

/** Gives the page its language, and says so to assistive technology. */
export function Translated({ language, title, children }: Props) {
  const lang = interfaceLanguage(language, navigator.languages);
  const translate = useMemo(() => translator(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${translate.t(title)} · ${translate.t('app.name')}`;
  }, [lang, title, translate]);
  return <Context value={translate}>{children}</Context>;
}
