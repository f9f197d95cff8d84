import type { ReactNode } from 'react';

interface Props {
  /** Where links lead to. */
  id: string;
  title: string;
  about?: string;
  children: ReactNode;
}

/** One subject of a page, with its heading and a sentence. */
export function Panel({ id, title, about, children }: Props) {
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {about && <p className="soft">{about}</p>}
      </header>
      {children}
    </section>
  );
}
