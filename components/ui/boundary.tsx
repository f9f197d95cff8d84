import type { ReactNode } from 'react';
import { Component } from 'react';
import { useTranslator } from '../translation';

/** A page that breaks says so and can be reloaded; it never stays white. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useTranslator();
  return (
    <main className="section">
      <div className="notice" role="alert">
        <p>{t('common.broken')}</p>
        <button type="button" onClick={() => location.reload()}>
          {t('common.reload')}
        </button>
      </div>
    </main>
  );
}
