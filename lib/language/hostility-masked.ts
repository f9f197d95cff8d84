/** Words that people mask ("f**k", "b!tch", "H*rensohn"), whole and in the spelling they are looked up by. */
const MASKED_WORDS =
  `fuck fucks fucked fucker fuckers fucking fuckin motherfucker motherfuckers motherfucking shit shits shitty bullshit
  bitch bitches cunt cunts asshole assholes dickhead whore whores slut sluts faggot faggots fags nigger niggers nigga
  niggas retard retards retarded pussy pussies wanker wankers twat twats bastard bastards idiot idiots moron morons
  ass asses asshat douchebag scumbag jackass fatass prick pricks slag slags pedo pedos kunt cocksucker cock cocks tits
  pute putes putain putains merde connard connards connarde connasse connasses salope salopes salaud salauds salopard
  encule encules enculer enculé enculés enculée pédé pédés couilles batard batards tapette tapettes tarlouze tafiole
  pétasse petasse fiotte gouine negro negros nègre bougnoule bougnoules enfoiré enfoirés enfoirée conard conards
  ordure ordures débile débiles crétin crétins gueule bâtard bâtards nique niquer abruti abrutis arsch arschloch
  arschlöcher scheisse scheiße scheiß scheiss ficken fick hure huren hurensohn hurensöhne nutte nutten fotze fotzen
  wichser schlampe schlampen schwuchtel schwuchteln kanake kanaken fresse idioten`
    .split(/\s+/)
    .map((word) => [...word]);

const MASK = /[*#@$!]+/g;
const LETTER = /\p{L}/u;
const LONGEST = 14;
/** What a sign may stand for; a star stands for any letter. */
const STANDS_FOR: Readonly<Record<string, string>> = { '@': 'aä', $: 's', '!': 'il' };

function fits(masked: string, word: readonly string[]): boolean {
  if (masked.length !== word.length) return false;
  return word.every((letter, i) => {
    const sign = masked.charAt(i);
    return sign === letter || sign === '*' || sign === '#' || (STANDS_FOR[sign]?.includes(letter) ?? false);
  });
}

/** Enough is left to be sure: two letters and more, a letter after the signs or two signs at the end; or "f***". */
function isReadable(masked: string): boolean {
  if (['f***', 'f*****', 'a$$', 'a$$hole', 'a$$holes', '@$$'].includes(masked)) return true;
  const letters = masked.replace(/[*#@$!]/g, '').length;
  return (
    letters >= 2 &&
    masked.length >= 4 &&
    letters * 2 >= masked.length &&
    (LETTER.test(masked.slice(-1)) || /[*#]{2}$/.test(masked))
  );
}

/**
 * The text with masked words written out, of the same length, so that offsets stay. Only words of the list above are
 * read, letter for letter: "Kolleg*innen", "5*" and "a*b" stay. Linear: at every mask at most 14 letters each way.
 */
export function unmasked(text: string): string {
  let out = '';
  let done = 0;
  for (const { 0: signs, index } of text.matchAll(MASK)) {
    if (index < done || !LETTER.test(text.charAt(index - 1))) continue;
    let start = index;
    while (start > done && index - start < LONGEST && LETTER.test(text.charAt(start - 1))) start--;
    let end = index + signs.length;
    while (end < text.length && end - start <= LONGEST && /[\p{L}*#@$!]/u.test(text.charAt(end))) end++;
    const token = text.slice(start, end).toLowerCase();
    const masked = token.replace(/!+$/, '');
    if (masked.length > LONGEST || !isReadable(masked)) continue;
    const word = MASKED_WORDS.find((letters) => fits(masked, letters));
    if (!word || text.slice(start, end).length !== token.length) continue;
    out += text.slice(done, start) + word.join('');
    done = start + masked.length;
  }
  return done === 0 ? text : out + text.slice(done);
}
