import { describe, expect, it } from 'vitest';
import { overlap } from '@/lib/language/overlap';

const SOURCES = {
  en: `The canal was dug in 1826 to bring coal from the northern pits to the mills in the valley. Within a decade it carried
more goods than every road in the county together. When the railway came, the owners lowered their tolls, but the barges
were too slow, and by 1870 most of the locks had fallen into disrepair. Today volunteers have restored eleven of them,
and families hire boats there in summer.`,
  fr: `Le canal fut creusé en 1826 pour amener le charbon des mines du nord jusqu'aux filatures de la vallée. En dix ans, il
transportait plus de marchandises que toutes les routes du département réunies. À l'arrivée du chemin de fer, les
propriétaires baissèrent les péages, mais les péniches étaient trop lentes et, dès 1870, la plupart des écluses tombaient
en ruine. Aujourd'hui, des bénévoles en ont restauré onze, et des familles y louent des bateaux en été.`,
  de: `Der Kanal wurde 1826 gegraben, um Kohle aus den Gruben im Norden zu den Spinnereien im Tal zu bringen. Nach zehn Jahren
trug er mehr Waren als alle Straßen des Landkreises zusammen. Als die Eisenbahn kam, senkten die Eigentümer die Gebühren,
doch die Kähne waren zu langsam, und um 1870 waren die meisten Schleusen verfallen. Heute haben Freiwillige elf davon
wiederhergestellt, und im Sommer mieten Familien dort Boote.`,
};

const TEXTS = {
  en: {
    copied:
      'When the railway came, the owners lowered their tolls, but the barges were too slow, and by 1870 most of the locks had fallen into disrepair.',
    lightly:
      'When the railway arrived, its owners lowered the tolls, but barges were just too slow, and by 1870 most locks had fallen into ruin.',
    heavily:
      'Lower tolls could not save the canal once the railway was there: barges were slow, and around 1870 many of its locks were already in disrepair.',
    own: 'Trains won because they were faster. Nobody wanted to wait three days for a cargo, however cheap it was, and so the waterway slowly died in the nineteenth century.',
  },
  fr: {
    copied:
      "À l'arrivée du chemin de fer, les propriétaires baissèrent les péages, mais les péniches étaient trop lentes et, dès 1870, la plupart des écluses tombaient en ruine.",
    lightly:
      'Quand arriva le chemin de fer, les propriétaires baissèrent leurs péages, mais les péniches étaient bien trop lentes et, vers 1870, la plupart des écluses étaient en ruine.',
    heavily:
      'Baisser les péages ne suffit pas à sauver le canal face au chemin de fer : les péniches restaient lentes, et vers 1870 beaucoup d’écluses étaient déjà des ruines.',
    own: "Le train a gagné parce qu'il allait plus vite. Personne ne voulait attendre trois jours une cargaison, même bon marché, et la voie d'eau s'est éteinte au dix-neuvième siècle.",
  },
  de: {
    copied:
      'Als die Eisenbahn kam, senkten die Eigentümer die Gebühren, doch die Kähne waren zu langsam, und um 1870 waren die meisten Schleusen verfallen.',
    lightly:
      'Als dann die Eisenbahn kam, senkten die Besitzer ihre Gebühren, doch die Kähne waren viel zu langsam, und 1870 waren die meisten der Schleusen schon verfallen.',
    heavily:
      'Niedrigere Gebühren retteten den Kanal vor der Eisenbahn nicht: Die Kähne blieben langsam, und gegen 1870 waren viele seiner Schleusen schon verfallen.',
    own: 'Der Zug gewann, weil er schneller war. Niemand wollte drei Tage auf seine Ladung warten, auch wenn sie billig war, und so starb der Wasserweg im neunzehnten Jahrhundert.',
  },
};

describe('overlap', () => {
  it.each(['en', 'fr', 'de'] as const)(
    'puts copying before light and heavy revision and one’s own words (%s)',
    (lang) => {
      const source = SOURCES[lang].replaceAll('\n', ' ');
      const [copied, lightly, heavily, own] = Object.values(TEXTS[lang]).map((text) => overlap(text, source).borrowed);
      expect(copied).toBeGreaterThan(0.95);
      expect(lightly).toBeLessThan(copied as number);
      expect(lightly).toBeGreaterThan(0.6);
      expect(heavily).toBeLessThan(lightly as number);
      expect(own).toBeLessThan((heavily as number) / 2);
      expect(own).toBeLessThan(0.1);
    },
  );

  it('finds the passage in a long source, and says where it stands in the text', () => {
    const filler = 'Somebody else wrote a lot about gardens, kitchens and the weather in those years. '.repeat(300);
    const text = `I walked there on Sunday. ${TEXTS.en.copied} Worth the trip!`;
    const { borrowed, runs } = overlap(text, `${filler}${SOURCES.en}${filler}`);
    expect(borrowed).toBeGreaterThan(0.6);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual([TEXTS.en.copied.slice(0, -1)]);
  });

  it('follows a passage over changed, added and dropped words', () => {
    const [run] = overlap(TEXTS.en.lightly, SOURCES.en).runs;
    expect(run?.words).toBeGreaterThan(10);
  });

  it.each(['', '👍 🎉', 'https://example.com @name', '\ud800\udfff\ud800', 'ok'])(
    'finds nothing borrowed in %j',
    (text) => {
      expect(overlap(text, SOURCES.en)).toMatchObject({ borrowed: 0, runs: [] });
      expect(overlap(SOURCES.en, text)).toMatchObject({ borrowed: 0, runs: [] });
    },
  );

  it('reads a text of 100,000 characters', () => {
    expect(overlap(SOURCES.en.repeat(250), SOURCES.en).borrowed).toBeGreaterThan(0.9);
  });
});
