import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EmployersProps } from '../options/employers';
import { Employers } from '../options/employers';
import { Contexts } from '../options/networks';
import { WorkingHours } from '../options/working-hours';
import { useTranslator } from '../translation';
import { Brand } from '../ui/brand';

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
  const go = (to: number): void => {
    if (to === steps.length) actions.change({ welcomed: true });
    setAt(to);
  };
  return (
    <main className="sheet-main">
      <Brand as="p" />
      <h1>{t('welcome.title')}</h1>
      <div className="stack">
        <p>{t('welcome.about')}</p>
        <p className="soft">{t('welcome.promise')}</p>
      </div>
      {step ? (
        <Step key={step.id} number={at + 1} of={steps.length} title={t(step.title)} about={t(step.about)}>
          {step.body}
          <Buttons at={at} of={steps.length} onGo={go} />
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

interface ButtonsProps {
  /** From 0. */
  at: number;
  of: number;
  onGo(to: number): void;
}

function Buttons({ at, of, onGo }: ButtonsProps) {
  const { t } = useTranslator();
  return (
    <div className="actions">
      <button type="button" className="main" onClick={() => onGo(at + 1)}>
        {t(at === of - 1 ? 'welcome.done' : 'welcome.next')}
      </button>
      {at > 0 && (
        <button type="button" className="quiet" onClick={() => onGo(at - 1)}>
          {t('common.back')}
        </button>
      )}
      {at < of - 1 && (
        <button type="button" className="quiet" onClick={() => onGo(of)}>
          {t('welcome.skip')}
        </button>
      )}
    </div>
  );
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
