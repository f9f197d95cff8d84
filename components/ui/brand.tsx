import { useTranslator } from '../translation';

/** The mark and the name. The mark is a line in brackets, an aside: the same as `assets/icon.svg`. */
export function Brand({ page, as: Tag = 'h1' }: { page?: string; as?: 'h1' | 'p' }) {
  const { t } = useTranslator();
  return (
    <Tag className="name">
      <svg width="18" height="18" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
        <path
          fill="var(--accent)"
          d="M26 6h76a22 22 0 0 1 22 22v48a22 22 0 0 1-22 22H62l-31 24a5 5 0 0 1-8-4V97.8A22 22 0 0 1 4 76V28A22 22 0 0 1 26 6z"
        />
        <path
          fill="none"
          stroke="var(--on-accent)"
          strokeWidth="13"
          strokeLinecap="round"
          d="M46 30c-13 13-13 31 0 44M82 30c13 13 13 31 0 44"
        />
      </svg>
      {page ?? t('app.name')}
    </Tag>
  );
}
