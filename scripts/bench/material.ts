import type { CheckRequest } from '../../lib/checks/run';
import { forecastOfCounts } from '../../lib/domain/share';

/** Sentences of ordinary posts about work, written for this project. A draft is made of them in an order that a seed gives. */
const SENTENCES = {
  en: `We spent three months moving our invoices to a new system, and I learned more about people than about software.
The first week nobody complained, which should have worried me.
A colleague from accounting showed me the spreadsheet she had kept for nine years, and it was better than our database.
What would you have done in our place?
My takeaway: talk to the people who do the work before you draw the first box.
Last Tuesday we switched the old server off, and the office was very quiet for a moment.
I still think about the customer who called only to say thank you.
If you are planning something similar, here are five questions that I wish someone had asked me.
Some of this is in the report that my team published in March (https://example.org/report?id=12).
Not everything went well: we lost two days because of a certificate, and I take the blame for that.`,
  fr: `Nous avons passé trois mois à changer de logiciel de facturation, et j'ai plus appris sur les gens que sur l'informatique.
La première semaine, personne ne s'est plaint, et cela aurait dû m'inquiéter.
Une collègue de la comptabilité m'a montré le tableau qu'elle tenait depuis neuf ans : il valait mieux que notre base.
Et vous, qu'auriez-vous fait à notre place ?
Ce que j'en retiens : parler à celles et ceux qui font le travail avant de dessiner la première boîte.
Mardi dernier, nous avons éteint l'ancien serveur, et le bureau est resté silencieux un instant.
Je pense encore au client qui n'a appelé que pour dire merci.
Si vous préparez un projet semblable, voici cinq questions que j'aurais aimé entendre.
Une partie figure dans le rapport publié en mars par mon équipe (https://example.org/rapport?id=12).
Tout n'a pas marché : un certificat nous a coûté deux jours, et c'est ma faute.`,
  de: `Drei Monate lang haben wir die Rechnungen in ein neues System gebracht, und ich habe mehr über Menschen gelernt als über Software.
In der ersten Woche hat sich niemand beschwert, das hätte mich stutzig machen sollen.
Eine Kollegin aus der Buchhaltung zeigte mir die Tabelle, die sie seit neun Jahren führt, und sie war besser als unsere Datenbank.
Was hätten Sie an unserer Stelle getan?
Mein Fazit: mit den Menschen sprechen, die die Arbeit machen, bevor man das erste Kästchen zeichnet.
Letzten Dienstag haben wir den alten Server ausgeschaltet, und im Büro war es kurz ganz still.
Ich denke noch oft an den Kunden, der nur anrief, um sich zu bedanken.
Falls Sie etwas Ähnliches vorhaben: Hier sind fünf Fragen, die ich gern früher gehört hätte.
Einiges davon steht in dem Bericht, den mein Team im März veröffentlicht hat (https://example.org/bericht?id=12).
Nicht alles ging gut: Ein Zertifikat hat uns zwei Tage gekostet, und das geht auf meine Kappe.`,
};
export const BENCH_LANGS = ['en', 'fr', 'de'] as const;
export type BenchLang = (typeof BENCH_LANGS)[number];

/** Numbers from 0 to 1 (Lehmer, modulus 2³¹ − 1): the same ones in every run. */
export function chance(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A draft of `length` characters; another seed, another draft. */
export function draftOf(lang: BenchLang, length: number, seed: number): string {
  const sentences = SENTENCES[lang].split('\n');
  const next = chance(seed);
  let text = `${seed}. `;
  while (text.length < length) {
    text += `${sentences[Math.floor(next() * sentences.length)]}${next() < 0.25 ? '\n\n' : ' '}`;
  }
  // As a message brings it: one flat string. A slice of a longer one is read half as fast.
  return JSON.parse(JSON.stringify(text.slice(0, length))) as string;
}

const employer = {
  names: ['Acme Instruments', 'Acme'],
  domains: ['acme.example'],
  products: ['FlowMeter', 'Acme Cloud'],
  handles: ['acmehq'],
};

/** Everything a check can look at: an employer, an item of 5,000 characters, sixty own posts, a list of secret words. */
export function requestFor(text: string, lang: BenchLang): CheckRequest {
  const now = Date.UTC(2026, 10, 20, 10);
  return {
    text,
    network: 'linkedin',
    context: 'professional',
    audience: 'public',
    employers: [employer],
    item: {
      title: 'What a migration taught us',
      text: ITEM[lang],
      url: 'https://acme.example/blog/migration',
      captions: [],
    },
    ownPosts: OWN_POSTS[lang].map((own, i) => ({
      id: String(i),
      text: own,
      network: 'linkedin',
      publishedAt: now - (i + 1) * 86_400_000,
      kind: 'other',
    })),
    confidential: { terms: ['Project Heron', 'Quayside', 'Norwood merger'], hashed: [] },
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    now,
    utcOffset: 60,
    forecastFor: (kind) => forecastOfCounts(2, 9, kind, 30),
  };
}

const perLang = <T>(make: (lang: BenchLang) => T): Record<BenchLang, T> => ({
  en: make('en'),
  fr: make('fr'),
  de: make('de'),
});
const ITEM = perLang((lang) => draftOf(lang, 5_000, 999));
const OWN_POSTS = perLang((lang) => Array.from({ length: 60 }, (_, i) => draftOf(lang, 400 + 10 * i, 5_000 + i)));
