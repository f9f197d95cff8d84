import { describe, expect, it } from 'vitest';
import { findOrders } from '@/lib/promotion/imperative';
import { readWords } from '@/lib/promotion/words';

const ordersIn = (text: string): number => findOrders(text, readWords(text)).size;

describe('sentences in the imperative', () => {
  it.each(['Ouvrez votre compte.', 'Discover the range.', 'Jetzt Platz sichern', 'Vereinbaren Sie einen Termin.'])(
    'sees a call: %s',
    (text) => expect(ordersIn(text)).toBe(1),
  );

  it.each(['Vous ouvrez un compte.', 'Avez-vous un compte ?', 'I join them every week.', 'Haben Sie Zeit?', ''])(
    'sees none: %s',
    (text) => expect(ordersIn(text)).toBe(0),
  );
});
