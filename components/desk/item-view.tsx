import type { MouseEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Item } from '@/lib/domain/item';
import { purifiedFragment } from '@/lib/library/purify';
import { useTranslator } from '../translation';
import { Sentence, Words } from '../ui/sentence';

interface Props {
  item: Item;
  /** Where it comes from, in the person's words for it. */
  source: string;
  /** Why it was suggested: the shared words. */
  why: readonly string[];
  onOpen(url: string): void;
  /** Milliseconds since 1970. */
  now: number;
}

/** What the draft is about, beside the editor and never in it. */
export function ItemView({ item, source, why, onOpen, now }: Props) {
  const { t, byId, ago } = useTranslator();
  const id = useId();
  const when = item.published === null ? t('desk.undated') : ago(item.published, now);
  return (
    <section className="source-quote" aria-labelledby={id}>
      <h2 id={id} lang={item.lang ?? undefined}>
        {item.title}
      </h2>
      <p className="soft small">{t('desk.published', { source, type: byId(`type.${item.type}`), when })}</p>
      {why.length > 0 && (
        <p className="soft small">
          <Sentence of="desk.why" nodes={{ words: <Words words={why} /> }} />
        </p>
      )}
      {item.html === '' && item.text === '' ? (
        <p className="soft small">{t('desk.original')}</p>
      ) : (
        <Reading item={item} onOpen={onOpen} />
      )}
      <Original url={item.url} onOpen={onOpen} />
    </section>
  );
}

function Original({ url, onOpen }: { url: string; onOpen(url: string): void }): ReactNode {
  const { t } = useTranslator();
  if (!/^https?:/iu.test(url)) return null;
  return (
    <p className="small">
      <button type="button" className="plain" onClick={() => onOpen(url)}>
        {t('desk.openOriginal')}
      </button>
    </p>
  );
}

/** Built when it is first opened: purified nodes, no markup assigned as a string. */
function Reading({ item, onOpen }: Pick<Props, 'item' | 'onOpen'>) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && item.html !== '') box.current?.replaceChildren(purifiedFragment(item.html, window));
    else if (open) box.current?.replaceChildren(item.text);
  }, [open, item]);
  /** A link would otherwise take the desk itself away. */
  const follow = (event: MouseEvent<HTMLDivElement>): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    if (/^https?:/iu.test(link.href)) onOpen(link.href);
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('desk.read')}</summary>
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useSemanticElements: catches its links' clicks, the keyboard's too
        <div
          ref={box}
          className="reading"
          role="group"
          aria-label={item.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          lang={item.lang ?? undefined}
          onClick={follow}
        />
      )}
    </details>
  );
}
