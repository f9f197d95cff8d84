import { Field } from './field';

interface Props {
  label: string;
  hint: string;
  values: readonly string[];
  onChange(values: string[]): void;
  disabled?: boolean | undefined;
}

/** One entry a line, without empty and doubled ones. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** A list that is edited as lines, and kept when the field is left. */
export function ListField({ label, hint, values, onChange, disabled }: Props) {
  const kept = values.join('\n');
  const keep = (text: string): void => {
    const lines = linesOf(text);
    if (lines.join('\n') !== kept) onChange(lines);
  };
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          key={kept}
          rows={2}
          defaultValue={kept}
          disabled={disabled}
          spellCheck={false}
          onBlur={(event) => keep(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
