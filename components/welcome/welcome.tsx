import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EmployersProps } from '../options/employers';
import { Employers } from '../options/employers';
import { Contexts } from '../options/networks';
import { WorkingHours } from '../options/working-hours';
import { useTranslator } from '../translation';

export interface WelcomeActions {
  change(change: Partial<Settings>): void;
  openOptions(): void;
  close(): void;
}

interface Props {
  settings: Settings;
  /** What the first step needs; the same as in the options. */
  employers: Omit<EmployersProps, 'employers' | 'onChange'>;
  actions: WelcomeActions;
}

/** Three steps; each can be skipped, and nothing is on before it is asked for. */
export function Welcome({ settings, employers, actions }: Props) {
  const { t } = useTranslator();
  const [at, setAt] = useState(0);
  const steps = stepsOf({ settings, employers, actions });
  const step = steps[at];
  const next = (): void => {
    if (at === steps.length - 1) actions.change({ welcomed: true });
    setAt(at + 1);
  };
  return (
    <main className="sheet-main">
      <h1>{t('welcome.title')}</h1>
      <div className="stack">
        <p>{t('welcome.about')}</p>
        <p className="soft">{t('welcome.promise')}</p>
      </div>
      {step ? (
        <Step key={step.id} number={at + 1} of={steps.length} title={t(step.title)} about={t(step.about)}>
          {step.body}
          <Buttons isFirst={at === 0} isLast={at === steps.length - 1} onBack={() => setAt(at - 1)} onNext={next} />
        </Step>
      ) : (
        <Finished actions={actions} />
      )}
    </main>
  );
}

function stepsOf({ settings, employers, actions: { change } }: Props) {
  return [
    {
      id: 'who',
      title: 'welcome.who',
      about: 'welcome.whoAbout',
      body: (
        <Employers
          {...employers}
          employers={settings.employers}
          onChange={(changed) => change({ employers: changed })}
        />
      ),
    },
    {
      id: 'accounts',
      title: 'welcome.accounts',
      about: 'welcome.accountsAbout',
      body: <Contexts settings={settings} onChange={change} />,
    },
    {
      id: 'when',
      title: 'welcome.when',
      about: 'welcome.whenAbout',
      body: <WorkingHours hours={settings.hours} onChange={(hours) => change({ hours })} />,
    },
  ] as const;
}

interface StepProps {
  number: number;
  of: number;
  title: string;
  about: string;
  children: ReactNode;
}

/** A step's heading has the focus when it comes after another, so that it is read first. */
function Step({ number, of, title, about, children }: StepProps) {
  const { t } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  return (
    <section className="panel" aria-labelledby="step">
      <header>
        <p className="soft small">{t('welcome.step', { step: number, steps: of })}</p>
        <h2 id="step" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="soft">{about}</p>
      </header>
      {children}
    </section>
  );
}

function Buttons({ isFirst, isLast, onBack, onNext }: ButtonsProps) {
  const { t } = useTranslator();
  return (
    <div className="actions">
      <button type="button" className="main" onClick={onNext}>
        {t(isLast ? 'welcome.done' : 'welcome.next')}
      </button>
      <button type="button" className="quiet" onClick={onNext}>
        {t('welcome.skip')}
      </button>
      {!isFirst && (
        <button type="button" className="quiet" onClick={onBack}>
          {t('common.back')}
        </button>
      )}
    </div>
  );
}

interface ButtonsProps {
  isFirst: boolean;
  isLast: boolean;
  onBack(): void;
  onNext(): void;
}

function Finished({ actions }: { actions: WelcomeActions }) {
  const { t } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel" aria-labelledby="finished">
      <header>
        <h2 id="finished" ref={heading} tabIndex={-1}>
          {t('welcome.finished')}
        </h2>
        <p>{t('welcome.finishedAbout')}</p>
        <p className="soft">{t('welcome.pin')}</p>
      </header>
      <div className="actions">
        <button type="button" className="main" onClick={actions.close}>
          {t('welcome.close')}
        </button>
        <button type="button" className="quiet" onClick={actions.openOptions}>
          {t('welcome.settings')}
        </button>
      </div>
    </section>
  );
}
