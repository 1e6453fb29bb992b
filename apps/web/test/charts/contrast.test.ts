import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { palette } from '../../charts/layout/palette.data.ts';
import { paletteSheet } from '../../scripts/palette-sheet.ts';

const [ofPalette, beside] = ['generated/palette', 'tokens'].map((sheet) =>
  readFileSync(join(import.meta.dirname, `../../styles/${sheet}.css`), 'utf8'),
);
const tokens = `${ofPalette}${beside}`;

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function colour(name: string, side: 0 | 1): string {
  const pair = palette[name];
  if (pair === undefined) throw new RangeError(`no colour ${name}`);
  return pair[side];
}

/** A colour as the style sheet has it, for pages alone. */
function token(name: string): readonly [light: string, dark: string] {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(tokens) ?? [];
  return [light, dark];
}

const sides = [0, 1] as const;
const goods = ['made-1', 'made-2', 'raw-1', 'raw-2'];

describe('the colours of charts', () => {
  test('the style sheet of the palette is what the palette says', () => {
    expect(ofPalette, 'node scripts/write-palette.ts writes it anew').toBe(paletteSheet());
  });

  test.each(
    ['reporter', 'partner-1', 'partner-2', 'partner-3', 'partner-4', 'partner-5', 'group', 'sold', 'bought', ...goods]
      .map((style) => `series-${style}`)
      .concat(['ink', 'muted', 'accent']),
  )('%s can be text on the page: at least 4.5 to 1', (name) => {
    for (const side of sides) {
      expect(contrast(colour(name, side), colour('page', side))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name, side), colour('panel', side))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('names on tiles of goods can be read, and both tones of a family, and both directions, are told apart', () => {
    for (const side of sides) {
      for (const style of goods) expect(contrast(colour(`series-${style}`, side), colour('page', side))).toBeGreaterThanOrEqual(4.5);
      for (const [one, other] of [
        ['made-1', 'made-2'],
        ['raw-1', 'raw-2'],
      ])
        expect(contrast(colour(`series-${one}`, side), colour(`series-${other}`, side)), one).toBeGreaterThan(1.35);
    }
    const economies = [1, 2, 3, 4, 5].map((partner) => palette[`series-partner-${partner}`]?.join());
    for (const style of ['sold', 'bought', ...goods]) expect(economies).not.toContain(palette[`series-${style}`]?.join());
  });

  test('the second colour of a group stands out as a mark: at least 3 to 1, and carries its numbers at 4 to 1', () => {
    for (const side of sides) expect(contrast(colour('series-group-second', side), colour('page', side))).toBeGreaterThanOrEqual(4);
  });

  test('numbers on the colours of values can be read: at least 4.5 to 1, in ink or, on the strongest, in the colour of the page', () => {
    for (const hue of ['rise', 'fall']) {
      for (const step of [1, 2, 3, 4, 5]) {
        const ink = step === 5 ? 'page' : 'ink';
        for (const side of sides) expect(contrast(colour(`${hue}-${step}`, side), colour(ink, side))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('parts of the bar of verdicts stand out at 3 to 1, or have an outline, and carry their numbers at 4.5 to 1', () => {
    const filled = [
      ['agrees', 'page'],
      ['verdict-in-part', 'on-middle'],
      ['verdict-depends', 'on-middle'],
      ['differs', 'page'],
    ] as const;
    for (const side of sides) {
      for (const [part, text] of filled) {
        expect(contrast(token(part)[side], colour('page', side)), part).toBeGreaterThanOrEqual(3);
        expect(contrast(token(part)[side], token(text)[side]), part).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(token('rule')[side], token('ink')[side])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token('muted')[side], token('rule')[side])).toBeGreaterThanOrEqual(3);
    }
  });

  test('the colours of values go from near the page away from it, step by step', () => {
    for (const hue of ['rise', 'fall']) {
      for (const side of sides) {
        const steps = [1, 2, 3, 4, 5].map((step) => contrast(colour(`${hue}-${step}`, side), colour('page', side)));
        steps.slice(1).forEach((step, index) => {
          expect(step / (steps[index] as number)).toBeGreaterThan(1.2);
        });
      }
    }
  });

  test('the contrasts of the economies are those of the design', () => {
    const table = ['reporter', 'partner-1', 'partner-2', 'partner-3', 'partner-4', 'partner-5']
      .map((style) => `series-${style}`)
      .map((name) => sides.map((side) => Math.round(contrast(colour(name, side), colour('page', side)) * 10) / 10));
    expect(table).toEqual([
      [15.8, 16.6],
      [5.2, 5.3],
      [5.8, 13.6],
      [4.9, 9],
      [8.7, 10.8],
      [11.1, 5.4],
    ]);
  });
});
