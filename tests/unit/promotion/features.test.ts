import { describe, expect, it } from 'vitest';
import type { EmployerMarks } from '@/lib/domain/employer';
import type { SourceText } from '@/lib/domain/item';
import { featuresOf } from '@/lib/promotion/features';
import { readPost } from '@/lib/promotion/reading';

const employer = (name: string): EmployerMarks => ({ names: [name], domains: [], products: [], handles: [] });
const feature = (name: string, text: string, employers: EmployerMarks[] = [], item: SourceText | null = null): number =>
  featuresOf(readPost({ text, langs: ['en'], employers, item })).get(name) ?? 0;

describe('who is spoken of', () => {
  it('is no third party when the author works there', () => {
    const text = 'Google has a new office in Lyon.';
    expect(feature('third', text)).toBeGreaterThan(0);
    expect(feature('third', text, [employer('Google')])).toBe(0);
  });

  it('is a third party by its capitals, not by those of a sentence that begins', () => {
    expect(feature('third', 'Who is ready? Nice to see you all. Science is fun.')).toBe(0);
    expect(feature('third', 'The WHO warns of it.')).toBeGreaterThan(0);
    expect(feature('third', 'It stood in Nature last week.')).toBeGreaterThan(0);
    expect(feature('third', 'Nature needs us.')).toBe(0);
  });

  it('is not the author when a colleague tells his life, however long', () => {
    const life = 'I learned it all in the yard and I would do it again, says who knows. '.repeat(20).trim();
    expect(feature('rate of I', `Meet Lyndon: "${life}"`)).toBe(0);
    expect(feature('rate of I', life)).toBeGreaterThan(0);
  });

  it('is not the author when someone quoted says we', () => {
    expect(feature('we without I', 'The mayor said: "We will open the pool again before summer."')).toBe(0);
    expect(feature('we without I', 'We will open the pool again before summer.')).toBe(1);
  });
});

describe('a link', () => {
  const item: SourceText = { title: 'Report', text: 'The report.', url: 'https://norvelia.eu/report', captions: [] };

  it('is taken for the one of the item being shared', () => {
    expect(feature('employer linked', 'Worth reading https://lnkd.in/abc', [], item)).toBe(1);
    expect(feature('employer linked', 'Worth reading https://lnkd.in/abc')).toBe(0);
    expect(feature('employer linked', 'Worth reading https://www.theguardian.com/abc', [], item)).toBe(0);
  });

  it('leads to others where the domains of the employer are known and it goes elsewhere', () => {
    const known = { ...employer('Meridian'), domains: ['meridian.example'] };
    const to = (host: string, employers = [known]) =>
      feature('link to others', `Worth reading https://${host}/x`, employers);
    expect(to('press.example')).toBe(1);
    expect(to('blog.meridian.example')).toBe(0);
    expect(to('press.example', [employer('Meridian')])).toBe(0);
  });

  it('to the employer is what a few words are there for', () => {
    const known = { ...employer('Meridian'), domains: ['meridian.example'] };
    const few = 'Have a look, friends: https://meridian.example/desk';
    expect(feature('employer linked, few words', few, [known])).toBe(1);
    expect(feature('employer linked, few words', few)).toBe(0);
    expect(feature('employer linked, few words', `${'word '.repeat(60)}${few}`, [known])).toBe(0);
  });

  it('alone is no feature', () => {
    expect(
      featuresOf(readPost({ text: 'https://lnkd.in/abc', langs: ['en'], employers: [], item: null })).has('link'),
    ).toBe(false);
  });
});

describe('a sign', () => {
  it('cheers, unless it is the legend of a list', () => {
    expect(feature('emoji', '🎉 Done 🚀 On track')).toBeGreaterThan(0);
    expect(feature('emoji', '🟢 Done 🔵 On track ⬛🟨⬛')).toBe(0);
  });
});

describe('offhand writing', () => {
  it('shows in small letters, marks in a row and letters drawn out', () => {
    expect(feature('offhand', 'omg yesss we did it!!! so happy lol')).toBe(1);
    expect(feature('offhand', 'The new ward opens on Monday.')).toBe(0);
  });
});
