import { defineEditor } from './define';
import { isField } from './read';
import { typeText } from './techniques';

/** A field, controlled by a framework or not. A paste event is ignored, setting `value` kills undo. */
export const textarea = defineEditor({ kind: 'textarea', is: isField, put: typeText });
