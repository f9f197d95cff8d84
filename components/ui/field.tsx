import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  label: string;
  hint?: string | undefined;
  /** Said instead of the hint when what was given does not fit. */
  error?: string | null;
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ReactNode;
}

/** A control with its label, and a sentence under it that belongs to it. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const about = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': about ? `${id}-about` : undefined, 'aria-invalid': Boolean(error) })}
      {about && (
        <p className="hint" id={`${id}-about`} role={error ? 'alert' : undefined}>
          {about}
        </p>
      )}
    </div>
  );
}
