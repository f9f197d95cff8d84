import { useState } from 'react';
import { LIMIT_RANGE } from '@/lib/domain/share';
import { percent } from '../share/headline';
import { LimitOrigin } from '../share/limit-origin';
import { useTranslator } from '../translation';
import { Field } from '../ui/field';

interface Props {
  /** Percent. */
  limit: number;
  onChange(limit: number): void;
}

/** The limit is the person's own; it is kept when they let go. */
export function Limit({ limit, onChange }: Props) {
  const translate = useTranslator();
  const [shown, setShown] = useState<number | null>(null);
  const keep = (): void => {
    if (shown !== null && shown !== limit) onChange(shown);
    setShown(null);
  };
  const value = shown ?? limit;
  return (
    <>
      <Field label={translate.t('settings.limitLabel')}>
        {(ids) => (
          <div className="range">
            <input
              {...ids}
              type="range"
              min={LIMIT_RANGE.min}
              max={LIMIT_RANGE.max}
              value={value}
              aria-valuetext={percent(value, translate)}
              onChange={({ target }) => setShown(target.valueAsNumber)}
              onPointerUp={keep}
              onKeyUp={keep}
              onBlur={keep}
            />
            <output htmlFor={ids.id}>{percent(value, translate)}</output>
          </div>
        )}
      </Field>
      <LimitOrigin />
    </>
  );
}
