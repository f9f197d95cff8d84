import type { NetworkId } from '@/lib/domain/post';
import type { Network } from './define';
import { generic } from './generic';

export const NETWORKS: readonly Network[] = [generic];

export function networkById(id: NetworkId): Network {
  return NETWORKS.find((network) => network.id === id) ?? generic;
}
