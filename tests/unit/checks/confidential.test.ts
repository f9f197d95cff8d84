import { describe, expect, it } from 'vitest';
import { confidential, hashTerm, normaliseTerm } from '@/lib/checks/confidential';
import { checkTester } from '@/tests/helpers/check-tester';

const given = { confidential: { terms: ['Projet Été', ' Blue Falcon ', ''], hashed: [] } };
const pack = {
  confidential: {
    terms: [],
    hashed: [{ salt: 'pepper-1', hashes: [hashTerm('pepper-1', 'Werk Nürnberg Süd'), hashTerm('pepper-1', 'Orion')] }],
  },
};

checkTester(confidential, {
  valid: [
    { text: 'A blue sky, a falcon, and the projects of summer.', given },
    { text: 'Le projet de l’été avance.', lang: 'fr', given },
    { text: 'Das Werk in Nürnberg und Orionnebel', lang: 'de', given: pack },
    {
      text: 'Blue Falcon',
      given: {
        confidential: { terms: [], hashed: [{ salt: 'other', hashes: [hashTerm('pepper-1', 'Blue Falcon')] }] },
      },
    },
    { text: 'Nothing is listed here.' },
  ],
  invalid: [
    {
      text: 'So proud of blue-falcon!',
      given,
      found: [{ messageId: 'listed', words: 'blue-falcon', severity: 'serious' }],
    },
    {
      text: 'See #BlueFalcons and 𝐁𝐥𝐮𝐞 𝐅𝐚𝐥𝐜𝐨𝐧',
      given,
      found: [
        { messageId: 'listed', words: 'BlueFalcons' },
        { messageId: 'listed', words: 'Blue Falcon' },
      ],
    },
    { text: 'Nos projets été sont prêts', lang: 'fr', given, found: [{ messageId: 'listed', words: 'projets été' }] },
    { text: 'PROJET ETE', lang: 'fr', given, found: [{ messageId: 'listed', words: 'PROJET ETE' }] },
    {
      text: 'Unser Werk Nurnberg-Süd startet',
      lang: 'de',
      given: pack,
      found: [{ messageId: 'pack', words: 'Werk Nurnberg-Süd', severity: 'serious' }],
    },
    { text: 'Orion is coming', given: pack, found: [{ messageId: 'pack', words: 'Orion' }] },
  ],
});

describe('hashTerm', () => {
  it('is the SHA-256 of salt and normalised term, in hex, for whoever writes a pack', () => {
    expect(normaliseTerm('  Projets – Été')).toBe('projetete');
    // printf 'saltprojetete' | sha256sum
    expect(hashTerm('salt', 'Projet Été')).toBe('962feba10600a181165e517cec0128c37eb317ce7614786fff029ed2b99bdbef');
  });
});
