import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/language/normalise';

describe('normalise', () => {
  it.each([
    ['𝐂𝐲𝐛𝐞𝐫 𝘴𝘦𝘤𝘶𝘳𝘪𝘵𝘺', 'Cyber security'],
    ['Ⓗⓔⓛⓛⓞ 🄷🄸 🅷🅴🆈 🅗🅘 ｗｉｄｅ', 'Hello HI HEY HI wide'],
    ['sᴍᴀʟʟ ᴄᴀᴘs, 1ᵉʳ', 'small caps, 1er'],
    ['ℝ𝕖𝕒𝕝 ﬁn', 'Real fin'],
    ['l’été “so” „gut“ geht´s', 'l\'été "so" "gut" geht\'s'],
    ['e\u0301te\u0301 u\u0308ber', 'été über'],
    ['s\u0336t\u0336r\u0336uck', 'struck'],
    ['a\u200Bb\u00ADc\uFEFFd', 'abcd'],
    ['10\u00A0000\u202F€', '10 000 €'],
    ['non\u2011breaking', 'non-breaking'],
    ['a\u2028b', 'a\nb'],
    ['Green hashtag #energy and\nhashtag\n#wind', 'Green #energy and\n#wind'],
  ])('%s becomes %s', (original, text) => expect(normalise(original).text).toBe(text));

  it.each([
    'Aparté™ ® © ℹ︎ № 5 ℃ Ω ½ m² CO₂ ① ⅓',
    '👨‍👩‍👧 🇫🇷 🅰️ 🆗 1️⃣ 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '« guillemets » – tiret — cadratin … •',
    'שלום עולם, مرحبا, 日本語, ไทย, हिन्दी',
    'the hashtags #a and a hashtag alone',
    '',
  ])('leaves alone: %s', (text) => expect(normalise(text).text).toBe(text));

  it('points from plain letters back to the decorated ones', () => {
    const original = 'Our 𝐜𝐲𝐛𝐞𝐫 hashtag #day';
    const { text, span } = normalise(original);
    const cyber = span(text.indexOf('cyber'), text.indexOf('cyber') + 5);
    expect(original.slice(cyber.start, cyber.end)).toBe('𝐜𝐲𝐛𝐞𝐫');
    const day = span(text.indexOf('#day'), text.length);
    expect(original.slice(day.start, day.end)).toBe('#day');
  });

  it('points from a letter to the letter and its accent', () => {
    const original = 'cafe\u0301!';
    const { start, end } = normalise(original).span(3, 4);
    expect(original.slice(start, end)).toBe('e\u0301');
  });

  it('keeps every span inside the original, whatever is asked', () => {
    const odd = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\uD83D', '\uDE00', '\u0301', '\u200D', '𝐚', 'ﬁ', 'hashtag #', '’', '\u0336'),
      ),
    });
    fc.assert(
      fc.property(odd, fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }), (original, a, b) => {
        const { start, end } = normalise(original).span(Math.min(a, b), Math.max(a, b));
        return start >= 0 && start <= end && end <= original.length;
      }),
    );
  });

  it('changes nothing in ASCII without the artefact, and its spans are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (original) => {
        fc.pre(!/hashtag/i.test(original));
        const { text, span } = normalise(original);
        expect(text).toBe(original);
        expect(span(0, original.length)).toEqual({ start: 0, end: original.length });
      }),
    );
  });

  it('is the same when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const once = normalise(original).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
