import type { NetworkId } from '@/lib/domain/post';
import type { Translator } from '@/lib/i18n/translate';
import { networkById } from '@/lib/networks/registry';

/** A network's own name, which is the same everywhere; only the place that is none has a word in each language. */
export function networkName(id: NetworkId, { t }: Translator): string {
  return id === 'generic' ? t('networks.generic') : networkById(id).name;
}
