import { describe, expect, it } from 'vitest';
import { hype } from '@/lib/checks/hype';
import { checkInput, checkTester } from '../../helpers/check-tester';

checkTester(hype, {
  valid: [
    { text: 'The best part of my week was a very long walk with the apprentices.' },
    { text: 'Our next generation of pumps runs at 38 decibels. Best regards from the test bench.' },
    { text: 'Massively parallel tests, one hurry less: we are in no hurry.' },
    {
      text: 'Nous avons vraiment aimé travailler aux heures de pointe, avec la meilleure équipe du dépôt.',
      lang: 'fr',
    },
    { text: 'Le secret médical vaut aussi pour les stagiaires.', lang: 'fr' },
    { text: 'Die beste Idee kam beim Wanddurchbruch, mit dem Hammer in der Hand.', lang: 'de' },
    { text: 'Die einmalige Gebühr entfällt, beste Grüße aus der Buchhaltung.', lang: 'de' },
    { text: '' },
  ],
  invalid: [
    {
      text: 'We are thrilled to announce a game-changing platform.',
      found: [
        { messageId: 'jargon', words: 'thrilled to announce', severity: 'hint' },
        { messageId: 'superlative', words: 'game-changing', severity: 'hint' },
      ],
    },
    {
      text: 'Last chance, don’t miss the talk!',
      found: [
        { messageId: 'urgency', words: 'Last chance', severity: 'warning' },
        { messageId: 'urgency', words: "don't miss", severity: 'warning' },
      ],
    },
    {
      text: 'You won’t believe what our intern built.',
      found: [{ messageId: 'clickbait', words: "You won't believe" }],
    },
    {
      text: 'Ravis d’annoncer une offre révolutionnaire, leader du marché.',
      lang: 'fr',
      found: [
        { messageId: 'jargon', words: "Ravis d'annoncer" },
        { messageId: 'superlative', words: 'révolutionnaire' },
        { messageId: 'superlative', words: 'leader du marché' },
      ],
    },
    {
      text: 'Ce que personne ne vous dit sur les pompes.',
      lang: 'fr',
      found: [{ messageId: 'clickbait', words: 'Ce que personne ne vous dit' }],
    },
    {
      text: 'Dernière chance de vous inscrire',
      lang: 'fr',
      found: [{ messageId: 'urgency', words: 'Dernière chance' }],
    },
    {
      text: 'Bahnbrechend und ganzheitlich, nur noch heute!',
      lang: 'de',
      found: [
        { messageId: 'superlative', words: 'Bahnbrechend' },
        { messageId: 'jargon', words: 'ganzheitlich' },
        { messageId: 'urgency', words: 'nur noch heute', severity: 'warning' },
      ],
    },
    {
      text: 'Das Geheimnis erfolgreicher Teams',
      lang: 'de',
      found: [{ messageId: 'clickbait', words: 'Das Geheimnis erfolgreicher' }],
    },
  ],
});

describe('hype', () => {
  it('marks mild words only in a crowd, and four at most', () => {
    const found = hype.run(
      checkInput('Really exciting innovation: an amazing, powerful, unique solution, truly incredible.'),
    );
    expect(found).toHaveLength(4);
  });
});
