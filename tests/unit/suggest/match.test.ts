import { describe, expect, it } from 'vitest';
import type { PageText } from '@/lib/suggest/match';
import { suggestFor } from '@/lib/suggest/match';
import type { Indexed } from '@/lib/suggest/search-index';
import { buildIndex, SearchIndex } from '@/lib/suggest/search-index';

function item(id: string, lang: string, title: string, text: string): Indexed {
  return { id, lang, title, text, summary: '', url: `https://www.example.com/blog/${id}` };
}

const PUMPS = `Heat pumps in old houses work when the radiators are large enough. Our installers measured flow temperature,
  insulation and electricity consumption of forty heat pumps over one winter; radiators mattered more than insulation.`;
const LIBRARY = [
  item('pumps', 'en', 'What forty heat pumps taught us about radiators', PUMPS),
  item(
    'jobs',
    'en',
    'Welder wanted for our workshop',
    'You weld steel pipes, read drawings and like night shifts in the workshop.',
  ),
  item(
    'pompes',
    'fr',
    'Pompes à chaleur : ce que quarante radiateurs nous ont appris',
    `Une pompe à chaleur dans une maison ancienne fonctionne
    quand les radiateurs sont assez grands. Nos installateurs ont mesuré la consommation électrique et l’isolation.`,
  ),
  item(
    'pumpen',
    'de',
    'Wärmepumpen im Altbau: Heizkörper sind wichtiger als Dämmung',
    `Wärmepumpen im Altbau brauchen große
    Heizkörper. Unsere Monteure haben Vorlauftemperatur, Dämmung und Stromverbrauch gemessen.`,
  ),
];

function page(title: string, text: string, lang: string | null = 'en', url = 'https://press.example.org/a'): PageText {
  return { title, text, lang, url };
}

const PRESS = page(
  'Do heat pumps suit old houses?',
  `A study of the consumer institute looked at heat pumps in houses built before 1970. The radiators decide: with large radiators
   the flow temperature stays low and electricity consumption falls. Insulation helps, but installers rarely measured it.`,
);

function suggest(from: PageText, exclude: string[] = [], index = buildIndex(LIBRARY)) {
  return suggestFor(index, from, { limit: 3, exclude: new Set(exclude) });
}

describe('suggestFor', () => {
  it('finds the item that fits and says by which words', () => {
    const [best] = suggest(PRESS);
    expect(best?.itemId).toBe('pumps');
    expect(best?.score).toBeGreaterThan(0);
    expect(best?.score).toBeLessThanOrEqual(1);
    expect(best?.why).toEqual(expect.arrayContaining(['radiators', 'heat', 'pumps']));
    expect(best?.why.length).toBeLessThanOrEqual(5);
  });

  it.each([
    [
      'fr',
      'pompes',
      'Faut-il une pompe à chaleur dans une maison ancienne ?',
      `Les installateurs le disent : sans grands radiateurs, une pompe
      à chaleur consomme trop. Une étude a mesuré la consommation électrique de vingt maisons anciennes et leur isolation.`,
    ],
    [
      'de',
      'pumpen',
      'Lohnt sich die Wärmepumpe im Altbau?',
      `Die Verbraucherzentrale hat den Stromverbrauch von Wärmepumpen gemessen. Große
      Heizkörper senken die Vorlauftemperatur, eine bessere Dämmung allein reicht im Altbau nicht, sagen die Monteure.`,
    ],
  ])('finds it in %s, in the page’s language first', (lang, id, title, text) => {
    expect(suggest(page(title, text, lang))[0]?.itemId).toBe(id);
  });

  it.each([
    [
      'another subject',
      page(
        'Cup final ends in penalties',
        'The striker missed twice before the goalkeeper saved the last penalty in front of sixty thousand spectators.',
      ),
    ],
    [
      'another language without stop words',
      page(
        'Radiadores',
        'Las bombas de calor en casas antiguas funcionan cuando los radiadores son grandes, según los instaladores de la región.',
        'es',
      ),
    ],
    ['a page without text', page('', '')],
    ['a page of two words', page('heat pumps', '')],
  ])('suggests nothing for %s', (_name, from) => {
    expect(suggest(from)).toEqual([]);
  });

  it('never suggests the page itself, nor what is excluded', () => {
    const own = { ...PRESS, url: 'http://example.com/blog/pumps/?utm_source=x#top' };
    expect(suggest(own).map(({ itemId }) => itemId)).not.toContain('pumps');
    expect(suggest(PRESS, ['pumps']).map(({ itemId }) => itemId)).not.toContain('pumps');
  });

  it('suggests nothing from an empty library', () => {
    expect(suggest(PRESS, [], buildIndex([]))).toEqual([]);
  });

  it('survives any text', () => {
    const odd = '\ud800 İstanbul 𝐛𝐨𝐥𝐝 שלום 😀 \0';
    expect(suggest(page(odd, odd.repeat(100), null))).toEqual([]);
  });
});

describe('SearchIndex', () => {
  it('forgets what is removed, and takes it again', () => {
    const index = buildIndex(LIBRARY);
    index.remove(new Set(['pumps', 'unknown']));
    expect(suggest(PRESS, [], index).map(({ itemId }) => itemId)).not.toContain('pumps');
    index.add(LIBRARY.find(({ id }) => id === 'pumps') as Indexed);
    expect(index.size).toBe(LIBRARY.length);
    expect(suggest(PRESS, [], index)).toEqual(suggest(PRESS));
  });
  it('is the same after it was stored, and goes on from there', () => {
    const index = new SearchIndex(structuredClone(buildIndex(LIBRARY.slice(1)).toStored()));
    index.add(LIBRARY[0] as Indexed);
    expect(suggest(PRESS, [], index)).toEqual(suggest(PRESS));
    index.remove(new Set(LIBRARY.slice(1).map(({ id }) => id)));
    expect(new SearchIndex(structuredClone(index.toStored())).size).toBe(1);
  });
});
