import { describe, expect, it } from 'vitest';
import { LANGS } from '@/lib/domain/lang';
import { detectLanguage, languagesOf } from '@/lib/language/detect';

describe('detectLanguage', () => {
  it.each([
    ['en', 'We spent three months moving our invoices to a new system, and here is what I learned.'],
    ['en', 'ngl that was the best gig ive been to in ages'],
    ['en', 'cant believe its friday already omg'],
    ['en', 'Thanks everyone!'],
    ['fr', 'Trois mois de migration, et une leçon : on ne parle jamais assez tôt aux comptables.'],
    ['fr', 'jpp de ce prof il est trop relou'],
    ['fr', 'slt cv ? tfk ce soir'],
    ['fr', 'On recrute !'],
    ['fr', 'Merci à tous !'],
    ['de', 'Drei Monate Umstellung, und eine Lehre: Man spricht nie früh genug mit der Buchhaltung.'],
    ['de', 'hab kein bock mehr auf den mist'],
    ['de', 'isses schon wieder montag oder was'],
    ['de', 'Danke an alle!'],
  ])('knows everyday %s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    ['es', 'No entiendo por qué la gente se enfada tanto con el fútbol, solo es un juego'],
    ['it', "Non vedo l'ora che arrivino le vacanze, ho bisogno di riposare qualche giorno"],
    ['pt', 'Obrigado a todos que vieram ontem à noite, foi uma festa incrível'],
    ['nl', 'Wat een mooie dag was het in de stad met de kinderen en oma'],
    ['da', 'Vi søger en udvikler til vores kontor i Aarhus, er der nogen der er interesseret?'],
    ['sv', 'Jag förstår inte varför folk blir så arga över fotboll, det är bara ett spel'],
    ['pl', 'szukamy programisty do naszego biura w krakowie, czy jest ktos zainteresowany?'],
    ['ro', 'Multumesc tuturor celor care au venit aseara, a fost o petrecere minunata'],
    ['ca', "No entenc per què la gent s'enfada tant amb el futbol, només és un joc"],
    ['tr', 'ankara ofisimiz icin bir yazilim gelistirici ariyoruz ilgilenen var mi'],
    ['vi', 'Hôm nay tôi có một cuộc họp rất dài nhưng cuối cùng chúng tôi đã đồng ý'],
    ['ru', 'Спасибо всем, кто пришёл вчера вечером'],
    ['uk', 'Дякую всім, хто прийшов учора ввечері'],
    ['ar', 'شكرا لكل من جاء الليلة الماضية'],
    ['ja', '昨日来てくれた皆さん、ありがとうございました'],
    ['zh', '谢谢昨晚来的每一个人'],
  ])('does not take %s for one of ours: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    ['nds', 'Wi hebbt güstern den ganzen Dag in’n Goorn arbeidt, nu bün ik bannig mööd'],
    ['af', 'Ek het jou boodskap eers nou gesien, baie dankie vir die hulp!'],
    ['sco', 'Ah telt him he wisnae tae gang oot the day, but he didnae listen tae me'],
    ['ht', 'Mwen rive lakay la byen ta yè swa, pa gen kouran nan tout zòn nan'],
    ['wa', 'Dji n’ sai nén çou k’ i fåt fé avou ç’ veye oto la, nos djins'],
    ['eo', 'Mi ĵus alvenis hejmen kaj estas tre laca, ĝis morgaŭ al ĉiuj'],
  ])('does not take %s, which has no n-grams here, for one of ours: %s', (_lang, text) => {
    expect(LANGS).not.toContain(detectLanguage(text));
    expect(languagesOf(text)).toEqual([]);
  });

  it('names a language by its words where n-grams can only say ours', () => {
    expect(detectLanguage('Ech hunn dech gëschter an der Stad gesinn, firwat hues du näischt gesot?')).toBe('lb');
    expect(detectLanguage('Abeg make una no vex, network no dey since morning')).toBe('pcm');
  });

  it('takes a language it knows nothing of for none rather than for the one of ours that fits best', () => {
    expect(detectLanguage('Ibiciro byongeye kuzamuka, leta ikora iki ku buzima bw’abaturage?')).toBeNull();
  });

  it.each([
    ['de', 'Mir händ geschter am See grilliert und sind erscht am elfi heicho, isch schön gsi'],
    ['de', 'Heast, des gibts ja ned, jetzt hams ma scho wieda den Parkplatz weggnommen'],
    ['de', 'Im Luxemburg-Urlaub nur ein Wort gelernt: „moien“, das passt dort wirklich immer'],
    ['en', 'My nan says aye to everything since she moved to Glasgow and it cracks me up'],
    ['fr', 'Inchallah on se voit ce soir habibi, yalla ramène les autres avec toi'],
    ['fr', 'jsui pa la ce soir epi jai pa le temps, on se voi demain ap midi'],
    ['fr', 'SOS à tous : notre SAS cherche un repreneur avant la fin du mois, partagez svp'],
  ])('keeps dialect and a borrowed word in %s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    '',
    '   ',
    'ok',
    'lol',
    'NVIDIA',
    'Berlin',
    '👍👍',
    '2026',
    '12:30',
    '\ud800',
    'https://example.com/le/les/des',
  ])('says nothing of %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
    expect(languagesOf(text)).toEqual([]);
  });

  it('reads no links, handles and tags, but the tags where there is nothing else', () => {
    expect(detectLanguage('Quelle belle équipe #teamwork #leadership #thankful https://example.com/the-best-of')).toBe(
      'fr',
    );
    expect(detectLanguage('#thankful #forthisteam #everyonewelcome')).toBe('en');
  });

  it('judges a long text by a sample and does not mind its length', () => {
    const long = 'Ich habe heute etwas über Termine gelernt, das ich gern früher gewusst hätte. '.repeat(1300);
    expect(detectLanguage(long)).toBe('de');
    expect(languagesOf(long)).toEqual(['de']);
  });
});

describe('languagesOf', () => {
  const french = 'Nous avons passé trois mois à changer de logiciel de facturation, et voici ce que j’en retiens.';
  const english = 'We spent three months moving to another invoicing system, and here is what I learned from it.';

  it('finds both languages of a bilingual post, the main one first', () => {
    expect(languagesOf(`${french} Merci à toutes et tous pour votre patience.\n\n🇬🇧 ${english}`)).toEqual(['fr', 'en']);
    expect(languagesOf(`${english} ${french}`)).toHaveLength(2);
  });

  it('does not take English terms or a short quotation in a French post for a second language', () => {
    expect(languagesOf(`${french} Le mot de la fin : "keep it simple". #cloud #FutureOfWork`)).toEqual(['fr']);
  });

  it('names only our languages', () => {
    expect(languagesOf('Gracias a todos los que vinieron anoche, fue una fiesta increíble.')).toEqual([]);
  });
});
