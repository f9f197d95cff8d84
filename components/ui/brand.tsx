import { useTranslator } from '../translation';

/** The mark and the name. The mark is a speech bubble turned aside: the one line that the others do not hear. */
export function Brand({ page }: { page?: string }) {
  const { t } = useTranslator();
  return (
    <h1 className="name">
      <svg width="18" height="18" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
        <path
          fill="var(--accent)"
          d="M20 12h88a12 12 0 0 1 12 12v56a12 12 0 0 1-12 12H52l-26 24a5 5 0 0 1-8-4V92h2A12 12 0 0 1 8 80V24a12 12 0 0 1 12-12z"
        />
      </svg>
      {page ?? t('app.name')}
    </h1>
  );
}
