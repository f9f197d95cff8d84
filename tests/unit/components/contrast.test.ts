import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('assets/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu)].map(([, name, light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string): string => tokens.get(name)?.[theme] ?? '';

  it.each([
    ...['ink', 'soft', 'accent', 'promo-ink'].flatMap((ink) =>
      ['ground', 'card', 'page', 'promo-tint', 'accent-tint'].map((ground) => [ink, ground] as const),
    ),
    ['on-accent', 'accent'],
  ] as const)('text in %s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ...['edge', 'promo', 'other-edge', 'work-edge'].flatMap((line) =>
      ['ground', 'card'].map((ground) => [line, ground] as const),
    ),
    ['promo', 'other'],
  ] as const)('what is drawn in %s can be told from %s', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(ground === 'other' ? 2.5 : 3);
  });
});
