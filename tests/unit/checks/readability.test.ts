import { describe, expect, it } from 'vitest';
import { readability } from '@/lib/checks/readability';
import { checkInput, checkTester } from '@/tests/helpers/check-tester';

const styled = (words: string) => [{ messageId: 'styledLetters', words, severity: 'hint' }];
const capitals = (words: string) => [{ messageId: 'hashtagCapitals', words, severity: 'hint' }];
const wall = 'Many words follow one another. '.repeat(31);

checkTester(readability, {
  valid: [
    { text: 'Aparté™ is in ℝ and 𝑝 < 0.05, ℹ️ 🅰️ 🆗 №5 ①②③ m² CO₂ 1ᵉʳ' },
    { text: '#WomenInTech #innovation #management #communication #transformation #sustainability #hiring #ai' },
    { text: '#formation #communication #recrutement #développement #transformation #bienveillance', lang: 'fr' },
    { text: '#klimaschutz #fachkräftemangel #arbeitsrecht #nachhaltigkeit #digitalisierung #mitarbeiter', lang: 'de' },
    { text: wall, given: { network: 'reddit' } },
    { text: `${wall.slice(0, 600)}\n\n${wall.slice(0, 600)}` },
  ],
  invalid: [
    { text: 'We love 𝐜𝐲𝐛𝐞𝐫 𝐬𝐞𝐜𝐮𝐫𝐢𝐭𝐲, truly', found: styled('𝐜𝐲𝐛𝐞𝐫 𝐬𝐞𝐜𝐮𝐫𝐢𝐭𝐲') },
    { text: '𝗟’é𝘁é est là : Ⓥⓘⓥⓔ !', lang: 'fr', found: styled('Ⓥⓘⓥⓔ') },
    { text: 'Das ist 𝕨𝕚𝕔𝕙𝕥𝕚𝕘.', lang: 'de', found: styled('𝕨𝕚𝕔𝕙𝕥𝕚𝕘') },
    { text: 'o\u0336l\u0336d\u0336 prices', found: styled('o\u0336l\u0336d\u0336') },
    { text: 'Proud #womenintech', found: capitals('#womenintech') },
    {
      text: '#artificialintelligence and #futureofwork',
      found: [...capitals('#artificialintelligence'), ...capitals('#futureofwork')],
    },
    { text: 'Vive la #qualitedevie', lang: 'fr', found: capitals('#qualitedevie') },
    { text: '#ressourceshumaines', lang: 'fr', found: capitals('#ressourceshumaines') },
    {
      text: '#gemeinsamfürdemokratie #wirsuchendich #gemeinsamfürvielfalt',
      lang: 'de',
      found: [...capitals('#wirsuchendich'), ...capitals('#gemeinsamfürvielfalt')],
    },
    { text: wall, found: [{ messageId: 'wallOfText', severity: 'hint' }] },
  ],
});

describe('fixes', () => {
  it('write the letters plainly and the words with capitals', () => {
    const fixes = (text: string) => readability.run(checkInput(text)).flatMap((found) => found.fixes ?? []);
    expect(fixes('𝐂𝐲𝐛𝐞𝐫 𝐝𝐚𝐲!')[0]?.replacement).toBe('Cyber day');
    expect(fixes('#womenintech')[0]?.replacement).toBe('#WomenInTech');
  });
});
