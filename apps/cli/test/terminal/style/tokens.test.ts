import { describe, expect, it } from 'vitest';
import { contrastOf, hexOf256, nearestOf256, rgbOf } from '../../../src/terminal/style/color.ts';
import { sgrOf } from '../../../src/terminal/style/sgr-of.ts';
import { type dataColors, valueLevels } from '../../../src/terminal/style/style.ts';
import { grounds, levelGrounds, overColors, tokens } from '../../../src/terminal/style/tokens.data.ts';
import { themeAt } from '../../support/program.ts';

type Token = keyof typeof tokens;
const names = Object.keys(tokens) as Token[];
/** The pages that colours are made for: black and a dark grey, and white. */
const pages = { dark: ['#11151a', '#000000'], light: ['#ffffff'] } as const;

const depths = { truecolor: (hex: string) => hex, 256: (hex: string) => hexOf256(nearestOf256(hex)) };
const cases = (['dark', 'light'] as const).flatMap((page) => (['truecolor', 256] as const).map((depth) => [page, depth] as const));

describe('the tokens of colour', () => {
  it.each(cases)(
    'on a %s page, in %s, text has a contrast of 4.5 and marks of 3, before the page and before all that is painted',
    (page, depth) => {
      const shown = depths[depth];
      const behind = [...pages[page], ...Object.values(grounds).map((ground) => shown(ground[page]))];
      for (const name of names)
        for (const ground of behind)
          expect(contrastOf(shown(tokens[name][page]), ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(name === 'rule' ? 3 : 4.5);
    },
  );

  it('where nobody can tell which page it is, every colour has a contrast of 3.7 on black and on white, and none is painted behind text', () => {
    for (const { either } of Object.values(tokens)) {
      if (either === null) continue;
      for (const page of ['#000000', '#ffffff']) expect(contrastOf(either, page), either).toBeGreaterThanOrEqual(3.7);
    }
    expect(Object.values(grounds).map(({ either }) => either)).toEqual([null, null, null]);
  });

  it.each(['dark', 'light', 'either'] as const)('text on a hue and on the ground of a value can be read, on the page %s', (page) => {
    const painted = [...dataColorsOf(page), ...valueLevels.map((level) => levelGrounds[level][page])];
    for (const hex of painted) for (const shown of Object.values(depths)) expect(readableOn(shown(hex)), hex).toBeGreaterThanOrEqual(4.5);
  });

  it('of 256 colours the nearest is taken', () => {
    expect(['#000000', '#ffffff', '#0087d7', '#808080', '#12161b'].map(nearestOf256)).toEqual([16, 231, 32, 244, 233]);
    expect(hexOf256(nearestOf256('#5f87d7'))).toBe('#5f87d7');
  });

  it('of 16 colours, and of none, the highest levels stand out', () => {
    for (const depth of ['16', 'mono'] as const) {
      expect(sgrOf('rise-5', themeAt(depth))).not.toBe(sgrOf('rise-1', themeAt(depth)));
      expect(sgrOf('none' as 'plain', themeAt('none'))).toBe('');
    }
    expect(sgrOf('fall-5', themeAt('16'))).not.toBe(sgrOf('rise-5', themeAt('16')));
  });

  it('under high contrast what is dim is text, what is a rule is dim, hues stay, and the row is reversed', () => {
    const plain = themeAt('truecolor');
    const high = { ...plain, isHighContrast: true };
    expect(sgrOf('faint', high)).toBe(sgrOf('plain', high));
    expect(sgrOf('border', high)).toBe(sgrOf('faint', plain));
    expect(sgrOf('kaz', high)).toBe(sgrOf('kaz', plain));
    expect(sgrOf('selected', high, 'row')).toBe('\x1b[1;7m');
  });

  it('nothing is ever painted behind what stands on the page itself', () => {
    for (const style of ['plain', 'strong', 'faint', 'kaz', 'warning', 'key'] as const)
      for (const depth of ['truecolor', '256', '16', 'mono'] as const) expect(sgrOf(style, themeAt(depth))).not.toMatch(/[[;]4\d|;48;/);
  });
});

function dataColorsOf(page: 'dark' | 'light' | 'either'): readonly string[] {
  return (['kaz', 'uzb', 'kgz', 'tjk', 'tkm', 'ca5', 'export', 'import', 'reporter', 'partner'] as const).map((name) => tokens[name][page]);
}

function readableOn(hex: string): number {
  return Math.max(...overColors.map((over) => contrastOf(over, hex)));
}

/**
 * What eyes without one kind of cone see of linear red, green and blue: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for
 * Simulation of Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, severity 1.0.
 */
const eyes = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** CIE 1976 L*a*b* of a colour as eyes of a kind see it, with the white of sRGB (IEC 61966-2-1). */
function labOf(hex: string, kind: keyof typeof eyes): readonly number[] {
  const linear = rgbOf(hex).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  const times = (rows: readonly (readonly number[])[], of: readonly number[]): readonly number[] =>
    rows.map((row) => row.reduce((sum, factor, at) => sum + factor * (of[at] ?? 0), 0));
  const seen = times(eyes[kind], linear).map((part) => Math.min(1, Math.max(0, part)));
  const [x = 0, y = 0, z = 0] = times(
    [
      [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
    ],
    seen,
  ).map((part) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The distance of two colours (CIE 1976): about 2 is seen side by side; lines and words a screen apart take ten. */
function distanceOf(one: string, other: string, kind: keyof typeof eyes): number {
  const [left, right] = [labOf(one, kind), labOf(other, kind)];
  return Math.hypot(...left.map((part, at) => part - (right[at] ?? 0)));
}

describe.each(Object.keys(eyes) as (keyof typeof eyes)[])('with %s', (kind) => {
  const families = [
    ['kaz', 'uzb', 'kgz', 'tjk', 'tkm'],
    ['export', 'import'],
    ['reporter', 'partner'],
    ['good', 'bad'],
  ] as const;
  const pairs = families.flatMap((family: readonly Token[]) =>
    family.flatMap((one, at) => family.slice(at + 1).map((other) => [one, other] as const)),
  );

  it.each(['dark', 'light'] as const)(
    'the colours that occur together on a %s page are ten apart, as true colours and as those of the 256',
    (page) => {
      for (const [one, other] of pairs)
        for (const shown of Object.values(depths))
          expect
            .soft(distanceOf(shown(tokens[one][page]), shown(tokens[other][page]), kind), `${one} and ${other}`)
            .toBeGreaterThanOrEqual(10);
    },
  );
});

describe('the families of colour', () => {
  it.each(['truecolor', '256', '16'] as const)('has a colour for each economy, flow and side in %s', (depth) => {
    for (const family of [
      ['kaz', 'uzb', 'kgz', 'tjk', 'tkm'],
      ['export', 'import'],
      ['reporter', 'partner'],
    ] as const)
      expect(new Set(family.map((name: (typeof dataColors)[number]) => sgrOf(name, themeAt(depth)))).size).toBe(family.length);
  });
});
