import { useEffect, useId, useRef } from 'react';
import { useTranslator } from '../translation';

interface Props {
  title: string;
  text: string;
  /** What the button says that goes through with it. */
  yes: string;
  onYes(): void;
  onClose(): void;
}

/** Asks once before something that can't be undone. The way back has the focus. */
export function Confirm({ title, text, yes, onYes, onClose }: Props) {
  const { t } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p className="soft">{text}</p>
      <div className="actions">
        {/* biome-ignore lint/a11y/noAutofocus: in a dialog that was just asked for, the harmless answer comes first */}
        <button type="button" autoFocus onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="button" className="grave" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
