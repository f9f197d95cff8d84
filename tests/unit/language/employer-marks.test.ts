import { describe, expect, it } from 'vitest';
import { employerMentions } from '@/lib/language/employer-marks';

const MERIDIAN = {
  names: ['Meridian Bank AG', 'Crédit Méridien'],
  domains: ['https://www.meridian.example/'],
  products: ['Kompass Pro'],
  handles: ['@meridianbank'],
};
const ORANGE = { names: ['Orange'], domains: ['orange.example'], products: [], handles: [] };
const words = (text: string, employers = [MERIDIAN]): string[] =>
  employerMentions(text, employers).map(({ start, end, by }) => `${by}: ${text.slice(start, end)}`);

describe('employerMentions', () => {
  it.each([
    ['At Meridian Bank we open', ['name: Meridian Bank']],
    ["meridian bank's numbers", ['name: meridian bank']],
    ['die Angebote der Meridianbank, des Meridian-Banks', ['name: Meridianbank', 'name: Meridian-Banks']],
    ['Chez CREDIT MERIDIEN, nous', ['name: CREDIT MERIDIEN']],
    ['chez Cre\u0301dit Me\u0301ridien', ['name: Cre\u0301dit Me\u0301ridien']],
    ['#MeridianBank #TeamMeridianBank #MeridianBankLife', Array(3).fill('name: MeridianBank')],
    ['I use Kompass-Pro daily', ['product: Kompass-Pro']],
    ['see https://blog.meridian.example/x and meridian.example.', Array(2).fill('domain: meridian.example')],
    ['thanks @meridianbank, x.com/meridianbank', Array(2).fill('handle: meridianbank')],
  ])('finds marks in “%s”', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    'The meridian runs through a bank',
    'meridian.example.com and notmeridian.example and my-meridian.example',
    'a postmeridian banker, SuperMeridianBank',
    'https://news.example/meridian-bank-results',
    'meridianbank.social is another site of @meridianbankers',
    '',
    '\ud800 \u202e 😀',
  ])('leaves “%s” alone, apart from nothing', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('takes everyday words only as the person spelled them', () => {
    expect(words('I peel an orange. ORANGE! #orange', [ORANGE])).toEqual([]);
    expect(words('Je travaille chez Orange, voir orange.example', [ORANGE])).toEqual([
      'name: Orange',
      'domain: orange.example',
    ]);
  });

  it('takes every sign of a name, a domain or a handle literally', () => {
    const shop = {
      names: ['Smith & Sons Ltd.'],
      domains: ['smith-sons.example'],
      products: ['C++'],
      handles: ['smith-sons'],
    };
    expect(words('I work at Smith & Sons, see smith-sons.example, @smith-sons', [shop])).toEqual([
      'name: Smith & Sons',
      'domain: smith-sons.example',
      'handle: smith-sons',
    ]);
  });

  it('knows nothing without employers', () => {
    expect(employerMentions('Meridian Bank', [])).toEqual([]);
  });
});
