import { describe, expect, it } from 'vitest';
import { borrowedWords, ownWordsShare } from '@/lib/checks/borrowed-words';
import { checkTester } from '../../helpers/check-tester';

const item = {
  title: 'Eleven locks of the old canal are open again',
  text: `When the railway came, the owners lowered their tolls, but the barges were too slow, and by 1870 most of the locks
had fallen into disrepair. Today volunteers have restored eleven of them, and families hire boats there in summer. The
work took nine years and was paid for by a fair held every September in the market square.`.replaceAll('\n', ' '),
  url: 'https://canal.example/locks',
  captions: [
    'So proud to be part of the team that brought our beautiful old canal back to life. Discover the whole story!',
  ],
};
const german = {
  title: 'Elf Schleusen des alten Kanals sind wieder offen',
  text: `Als die Eisenbahn kam, senkten die Eigentümer die Gebühren, doch die Kähne waren zu langsam, und um 1870 waren die
meisten Schleusen verfallen. Heute haben Freiwillige elf davon wiederhergestellt.`.replaceAll('\n', ' '),
  url: 'https://kanal.example/schleusen',
};

checkTester(borrowedWords, {
  valid: [
    { text: 'When the railway came, the owners lowered their tolls, but the barges were too slow.' },
    {
      text: 'My grandfather worked on one of these boats. Reading this, I finally understood why he never trusted trains, and why he kept a lock key on his desk all his life.',
      given: { item },
    },
    { text: 'Eleven locks of the old canal are open again', given: { item } },
    {
      text: 'Eleven locks of the old canal are open again. I rowed through the first three with my daughter last week and we got soaked, laughed, and would go back tomorrow.',
      given: { item },
    },
    {
      text: 'One sentence stayed with me: "by 1870 most of the locks had fallen into disrepair". I see the same in our old software: nobody decides to let it go, it simply happens.',
      given: { item },
    },
    {
      text: 'Nine years, eleven locks, one fair a year. That is patience, and I wish our projects had it.',
      given: { item },
    },
  ],
  invalid: [
    {
      text: 'When the railway came, the owners lowered their tolls, but the barges were too slow, and by 1870 most of the locks had fallen into disrepair.',
      given: { item },
      found: [
        {
          messageId: 'nearlyVerbatim',
          severity: 'serious',
          words:
            'When the railway came, the owners lowered their tolls, but the barges were too slow, and by 1870 most of the locks had fallen into disrepair',
        },
      ],
    },
    {
      lang: 'de',
      text: 'Als dann die Eisenbahn kam, senkten die Besitzer ihre Gebühren, doch die Kähne waren viel zu langsam, und 1870 waren die meisten der Schleusen schon verfallen.',
      given: { item: german },
      found: [
        {
          messageId: 'closeToSource',
          severity: 'warning',
          words:
            'die Eisenbahn kam, senkten die Besitzer ihre Gebühren, doch die Kähne waren viel zu langsam, und 1870 waren die meisten',
        },
      ],
    },
    {
      text: 'So proud to be part of the team that brought our beautiful old canal back to life! Discover the whole story 👇 https://canal.example/locks',
      given: { item },
      found: [
        {
          messageId: 'readyCaption',
          severity: 'serious',
          words:
            'So proud to be part of the team that brought our beautiful old canal back to life! Discover the whole story',
        },
      ],
    },
    {
      text: 'I had no idea how much people can do when nobody asks them to. Where I live, volunteers have restored eleven of them, and families hire boats there in summer. We should all try that with something small and forgotten near our own door.',
      given: { item },
      found: [
        {
          messageId: 'copiedRun',
          severity: 'hint',
          words: 'volunteers have restored eleven of them, and families hire boats there in summer',
        },
      ],
    },
  ],
});

describe('ownWordsShare', () => {
  it('is one for a text of one’s own, near nothing for a copy, and leaves quotations out', () => {
    expect(ownWordsShare('Completely different thoughts about my week in the kitchen.', item)).toBeGreaterThan(0.95);
    expect(ownWordsShare(item.text, item)).toBeLessThan(0.02);
    expect(ownWordsShare(item.captions[0] as string, item)).toBeLessThan(0.02);
    expect(ownWordsShare('They write "the barges were too slow", and so do I.', item)).toBeGreaterThan(0.9);
    expect(ownWordsShare('', item)).toBe(1);
  });
});
