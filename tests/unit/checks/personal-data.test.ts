import { describe, expect, it } from 'vitest';
import { personalData } from '@/lib/checks/personal-data';
import { checkInput, checkTester } from '@/tests/helpers/check-tester';

const phone = (words: string) => [{ messageId: 'phone', words, severity: 'serious' }];
const email = (words: string) => [{ messageId: 'email', words, severity: 'serious' }];
const address = (words: string) => [{ messageId: 'postalAddress', words, severity: 'serious' }];

checkTester(personalData, {
  valid: [
    { lang: 'fr', text: 'Rome, 44 av. J.-C., une leçon de gestion de projet ; en 250 av. J.C. aussi.' },
    { text: 'Rendez-vous le 05.06.2024 de 08.30 à 12.00, salle 3.', lang: 'fr' },
    { text: 'SIRET 552 100 554 00013, RCS Paris 552 100 554', lang: 'fr' },
    { text: 'VAT number GB 123 4567 82, company number 09876543, neither exists', lang: 'en' },
    { text: 'Commande n° 0612345678, 1 234 567 890 € de chiffre d’affaires, +33 000 collaborateurs', lang: 'fr' },
    { text: 'Deux places, 3 cours de yoga, 5 avenues possibles, et la 3e place au concours.', lang: 'fr' },
    { text: 'Manifestation place de la République 14 juillet', lang: 'fr' },
    { text: 'Bestellnummer: 0301234567, Rechnung Nr. 20240012345, USt-IdNr. DE 811 907 980', lang: 'de' },
    { text: 'Tabellenplatz 3, Arbeitsplatz 4.0, Auf Platz 1 steht Bremen, Halle 5, 10115 Besucher', lang: 'de' },
    { text: 'Montag 09:00-12:00 und 13:00-18:00 Uhr, 10 000 000 Menschen', lang: 'de' },
    { text: 'Version 0.12.345.678 on 192.168.100.200, ISBN 978-3-16-148410-0 and 0-306-40615-2' },
    { text: 'Order number 0201234567 ships with tracking 9400 1000 0000 0000 0000 00.' },
    { text: '@user@mastodon.social, npm i @scope/pkg@1.2.3, logo@2x.png, git@github.com:acme/repo.git' },
    { text: 'Chargé(e) de projet (a)nimation.fr, invité(e)s le 10 (at) 5.30', lang: 'fr' },
    { text: 'Find us at acme.com and dot your i’s; CEO @ acme.com' },
    { text: '52.520008 13.404954, 2019-2020-2021, +1 000 000 000 downloads, scores 3-2 6-4 7-5' },
    { text: 'https://x.com/a/status/1790123456789012345 and urn:li:activity:7123456789012345678' },
    { text: 'FR76 3000 6000 0112 3456 7890 180 has a wrong check digit, 4242 4242 4242 4241 too.' },
  ],
  invalid: [
    { text: 'Appelez-moi au 06 12 34 56 78 !', lang: 'fr', found: phone('06 12 34 56 78') },
    { text: 'Tél. +33 (0)6.12.34.56.78', lang: 'fr', found: phone('+33 (0)6.12.34.56.78') },
    { text: 'joignable au 0 6 1 2 3 4 5 6 7 8', lang: 'fr', found: phone('0 6 1 2 3 4 5 6 7 8') },
    {
      text: '06 12 34 56 78 / 01 42 68 53 00',
      lang: 'fr',
      found: [...phone('06 12 34 56 78'), ...phone('01 42 68 53 00')],
    },
    { text: 'Ruf mich an: 030/1234567', lang: 'de', found: phone('030/1234567') },
    { text: 'Handy 0171-1234567', lang: 'de', found: phone('0171-1234567') },
    { text: 'Natel 079 123 45 67', lang: 'de', found: phone('079 123 45 67') },
    { text: 'Call me on 020 7946 0958.', found: phone('020 7946 0958') },
    { text: 'Call (212) 555-0198', found: phone('(212) 555-0198') },
    { text: 'https://wa.me/33612345678', found: phone('wa.me/33612345678') },
    { text: 'Écrivez à jean.dupont@exemple.fr.', lang: 'fr', found: email('jean.dupont@exemple.fr') },
    { text: 'jean (at) exemple (dot) fr', lang: 'fr', found: email('jean (at) exemple (dot) fr') },
    { text: 'max.muster(ät)firma(punkt)de', lang: 'de', found: email('max.muster(ät)firma(punkt)de') },
    { text: 'john at acme dot com', found: email('john at acme dot com') },
    { text: 'Kontakt:max@firma.de', lang: 'de', found: email('max@firma.de') },
    { text: 'nom(a)domaine.fr', lang: 'fr', found: email('nom(a)domaine.fr') },
    { text: '061.502.93.79', lang: 'de', found: phone('061.502.93.79') },
    { text: 'Karl-Marx-Allee 10 in 10178 Berlin', lang: 'de', found: address('Karl-Marx-Allee 10 in 10178 Berlin') },
    { text: 'chez nous, 8 route de Verdun', lang: 'fr', found: address('8 route de Verdun') },
    { text: 'jean@exemple.fr.Merci à tous', lang: 'fr', found: email('jean@exemple.fr') },
    {
      text: 'FR76 3000 6000 0112 3456 7890 189',
      found: [{ messageId: 'iban', words: 'FR76 3000 6000 0112 3456 7890 189' }],
    },
    { text: 'IBAN: DE89370400440532013000.', found: [{ messageId: 'iban', words: 'DE89370400440532013000' }] },
    { text: 'my card 4242 4242 4242 4242', found: [{ messageId: 'card', words: '4242 4242 4242 4242' }] },
    {
      text: 'sécu 1 85 05 78 006 084 91',
      lang: 'fr',
      found: [{ messageId: 'idNumber', words: '1 85 05 78 006 084 91' }],
    },
    { text: 'Steuer-ID 86095742719', lang: 'de', found: [{ messageId: 'idNumber', words: '86095742719' }] },
    { text: 'AHV 756.9217.0769.85', lang: 'de', found: [{ messageId: 'idNumber', words: '756.9217.0769.85' }] },
    { text: 'my SSN is 078-05-1120', found: [{ messageId: 'idNumber', words: '078-05-1120' }] },
    {
      text: 'J’habite 12 bis rue de la Paix, 75002 Paris',
      lang: 'fr',
      found: address('12 bis rue de la Paix, 75002 Paris'),
    },
    {
      text: '14 rue des Lilas, 69003 Lyon. Apportez un pull.',
      lang: 'fr',
      found: address('14 rue des Lilas, 69003 Lyon'),
    },
    {
      text: 'Bis bald. Lindenhof 14, 34117 Kassel. Bringt Kuchen.',
      lang: 'de',
      found: address('Lindenhof 14, 34117 Kassel'),
    },
    { text: 'Marktgasse 3, 9000 St. Gallen', lang: 'de', found: address('Marktgasse 3, 9000 St. Gallen') },
    { text: 'Je vis au 14 avenue Foch à Lyon', lang: 'fr', found: address('14 avenue Foch') },
    { text: 'Rue du Rhône 12, 1204 Genève', lang: 'fr', found: address('Rue du Rhône 12, 1204 Genève') },
    { text: 'Avenue Louise 231, 1050 Bruxelles', lang: 'fr', found: address('Avenue Louise 231, 1050 Bruxelles') },
    { text: 'Sie wohnt in der Lindenallee 7.', lang: 'de', found: address('Lindenallee 7') },
    { text: 'Musterstr. 5a, 10115 Berlin', lang: 'de', found: address('Musterstr. 5a, 10115 Berlin') },
    { text: 'Bahnhofstrasse 12\n8001 Zürich', lang: 'de', found: address('Bahnhofstrasse 12\n8001 Zürich') },
    { text: 'Mariahilfer Straße 77-79, 1060 Wien', lang: 'de', found: address('Mariahilfer Straße 77-79, 1060 Wien') },
    { text: '10 Downing Street, London SW1A 2AA', found: address('10 Downing Street, London SW1A 2AA') },
    {
      text: '1600 Pennsylvania Ave NW, Washington, DC 20500',
      found: address('1600 Pennsylvania Ave NW, Washington, DC 20500'),
    },
  ],
});

describe('leaving it out', () => {
  it('takes the space before it along', () => {
    const text = 'Call 020 7946 0958 now';
    const [fix] = personalData.run(checkInput(text))[0]?.fixes ?? [];
    expect(fix).toEqual({ fixId: 'remove', start: 4, end: 18, replacement: '' });
  });
});
