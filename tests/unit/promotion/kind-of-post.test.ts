import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmployerMarks } from '@/lib/domain/employer';
import type { Lang } from '@/lib/domain/lang';
import type { Kind } from '@/lib/domain/post';
import { normalise } from '@/lib/language/normalise';
import { kindOfPost } from '@/lib/promotion/kind-of-post';
import { REASON_IDS } from '@/lib/promotion/reasons';

const ACME: EmployerMarks = {
  names: ['Norvelia'],
  domains: ['norvelia.eu'],
  products: ['Lumo'],
  handles: ['@norvelia'],
};

function judge(text: string, langs: readonly Lang[], employers: readonly EmployerMarks[] = []) {
  return kindOfPost({ text: normalise(text).text, langs, employers, item: null, borrowed: 0, bias: 0 });
}

const CASES: readonly (readonly [Lang, Kind, string])[] = [
  ['en', 'promotional', 'We are hiring at Norvelia! Two backend roles in Lisbon. Apply here: https://norvelia.eu/jobs'],
  [
    'fr',
    'promotional',
    'Norvelia recrute ! Deux développeurs (F/H) à Nantes, postulez ici : https://norvelia.eu/emplois',
  ],
  [
    'de',
    'promotional',
    'Norvelia stellt ein: zwei Entwickler (m/w/d) in Graz. Jetzt bewerben: https://norvelia.eu/jobs',
  ],
  [
    'en',
    'about-work',
    "I've been at Norvelia for six years. What I learned: nobody reads the handbook, everybody reads the room.",
  ],
  [
    'fr',
    'about-work',
    "Dernier jour chez Norvelia. J'ai appris un métier et je me suis fait des amis. Merci à tous, vous allez me manquer.",
  ],
  [
    'de',
    'about-work',
    'Heute war mein letzter Tag bei Norvelia. Ich habe viel gelernt und oft gelacht. Danke an alle.',
  ],
  [
    'en',
    'other',
    'The Guardian on why trains are late. A good read, the chart in the middle surprised me. https://www.theguardian.com/x',
  ],
  ['fr', 'other', "Je n'ai jamais compris pourquoi on met les réunions à 14h."],
  ['de', 'other', 'Gestern im Kino gewesen, danach zwanzig Minuten geschwiegen.'],
];

describe('kind of a post', () => {
  it.each(CASES)('%s: %s: %s', (lang, kind, text) => {
    expect(judge(text, [lang], [ACME]).kind).toBe(kind);
  });

  it('sees an invitation without knowing the employer', () => {
    const verdict = judge('Rejoignez-nous jeudi sur notre stand B12, nos équipes vous présentent la nouvelle gamme !', [
      'fr',
    ]);
    expect(verdict.kind).toBe('promotional');
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });

  it('finds the employer in hashtags, handles, links and words that lost their space', () => {
    for (const trace of ['#TeamNorvelia', '@norvelia', 'https://blog.norvelia.eu/x', 'ourNorvelia canteen'])
      expect(judge(`I cried over soup today ${trace}`, ['en'], [ACME]).kind).toBe('about-work');
  });

  it('moves with the bias that corrections taught, and no clear case flips', () => {
    const text = 'We are hiring at Norvelia! Two backend roles. Apply here: https://norvelia.eu/jobs';
    const at = (bias: number) => kindOfPost({ text, langs: ['en'], employers: [ACME], item: null, borrowed: 0, bias });
    expect(at(0.8).promotion).toBeGreaterThan(at(0).promotion);
    expect(at(-0.8).kind).toBe('promotional');
  });

  it('leans to promotion where a post follows the company text word for word', () => {
    const text = 'One workshop in six could plan its maintenance with the data it already has.';
    const at = (borrowed: number) =>
      kindOfPost({ text, langs: ['en'], employers: [ACME], item: null, borrowed, bias: 0 }).promotion;
    expect(at(1)).toBeGreaterThan(at(0) + 0.05);
    expect(at(0.4)).toBe(at(0));
  });

  it.each([
    ['en', 'We are aware of a scam text in our name. Never share your code, hang up and call us back.'],
    ['en', 'Norvelia is deeply saddened: our colleague Joan Haldane has died. Our thoughts are with her family.'],
    [
      'fr',
      'Suite à une panne, Norvelia Cloud est indisponible depuis 8 h. Prochain point à 10 h. Merci de votre patience.',
    ],
    ['fr', "Toute l'équipe Norvelia vous souhaite de belles fêtes et une bonne année !"],
    ['de', 'Wegen Wartungsarbeiten ist Norvelia am Samstag nicht erreichbar. Danke für Ihr Verständnis.'],
    [
      'de',
      'Was wir gelernt haben: Bei Norvelia haben wir das Anschreiben abgeschafft. Was nicht funktioniert hat: der Chatbot.',
    ],
  ] as const)('a notice, a warning, grief, wishes and know-how of a company promote nothing, %s: %s', (lang, text) => {
    expect(judge(text, [lang], [ACME]).kind).not.toBe('promotional');
  });

  it('reads a post with styled letters like a plain one', () => {
    const plain = judge('We are hiring at Norvelia, apply now', ['en'], [ACME]);
    expect(judge('𝗪𝗲 𝗮𝗿𝗲 𝗵𝗶𝗿𝗶𝗻𝗴 at Norvelia, apply now', ['en'], [ACME]).promotion).toBeCloseTo(plain.promotion, 5);
  });

  it('gives at most four reasons that all have a sentence', () => {
    for (const [lang, , text] of CASES) {
      const { reasons } = judge(text, [lang], [ACME]);
      expect(reasons.length).toBeLessThanOrEqual(4);
      for (const { id } of reasons) expect(REASON_IDS).toContain(id);
    }
  });

  it('takes any text: empty, lone surrogates, right-to-left, only emoji or hashtags', () => {
    for (const text of [
      '',
      ' \n',
      '\uD83D',
      '\uDC00abc',
      'مرحبا بالعالم',
      '😀'.repeat(500),
      '#a '.repeat(500),
      '@'.repeat(999),
    ])
      expect(judge(text, []).kind).toBe('other');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { promotion } = judge(text, ['en', 'fr', 'de'], [ACME]);
        expect(promotion).toBeGreaterThanOrEqual(0);
        expect(promotion).toBeLessThanOrEqual(1);
      }),
    );
  });
});
