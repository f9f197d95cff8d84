import type { Item } from '@/lib/domain/item';
import { useTranslator } from '../translation';

const THREE = [1, 2, 3] as const;

interface Props {
  item: Item | null;
  /** The draft is about an item that left the library. */
  isGone: boolean;
}

/** Three questions that fit what is shared; never a ready caption. */
export function Angles({ item, isGone }: Props) {
  const { t, byId } = useTranslator();
  const about = item?.type ?? 'free';
  return (
    <section className="stack close">
      {isGone && <p className="soft">{t('desk.itemGone')}</p>}
      <h2>{t('desk.anglesTitle')}</h2>
      <ul className="angles">
        {THREE.map((at) => (
          <li key={at}>{byId(`angles.${about}.${at}`)}</li>
        ))}
      </ul>
    </section>
  );
}
