import type { SourceText } from '@/lib/domain/item';
import { defineCheck } from './define';

export function ownWordsShare(_text: string, _item: SourceText): number {
  return 1;
}

export const borrowedWords = defineCheck({
  id: 'borrowed-words',
  languages: 'any',
  messages: [],
  docs: { flags: '', why: '', leavesAlone: '', sources: [] },
  run: () => [],
});
