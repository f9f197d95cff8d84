import type { KindVerdict } from '@/lib/domain/draft';
import { useTranslator } from '../translation';

/** Why a text reads as this kind; nothing when no reason was given. */
export function Reasons({ reasons }: Pick<KindVerdict, 'reasons'>) {
  const { byId } = useTranslator();
  if (reasons.length === 0) return null;
  return (
    <ul className="angles">
      {reasons.map(({ id, data }) => (
        <li key={`${id}${JSON.stringify(data)}`}>{byId(`kinds.reasons.${id}`, data)}</li>
      ))}
    </ul>
  );
}
