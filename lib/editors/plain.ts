import { defineEditor } from './define';
import { typeLines } from './techniques';

/** Editable elements without a library behind them (YouTube). Any other command leaves extra blank lines. */
export const plain = defineEditor({
  kind: 'plain',
  is: () => true,
  put: (editable, text) => typeLines(editable, text, 'insertLineBreak'),
});
