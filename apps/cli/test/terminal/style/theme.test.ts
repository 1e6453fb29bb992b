import { describe, expect, it } from 'vitest';
import { paintLine } from '../../../src/terminal/output/paint.ts';
import { themeOf } from '../../../src/terminal/output/theme-of.ts';
import { asciiText } from '../../../src/terminal/style/ascii-text.ts';
import { type ColorEnvironment, colorDepthOf } from '../../../src/terminal/style/color-depth.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../../src/terminal/style/glyphs.ts';
import { grounds, palette } from '../../../src/terminal/style/palette.ts';
import { sgrOf } from '../../../src/terminal/style/sgr-of.ts';
import { dataColors, valueLevels } from '../../../src/terminal/style/style.ts';
import { lineOf } from '../../../src/terminal/text/line.ts';
import { themeAt } from '../../support/program.ts';

describe('colorDepthOf(environment, isTerminal, choice)', () => {
  const cases: readonly (readonly [string, ColorEnvironment, boolean, 'auto' | 'always' | 'never', string])[] = [
    ['truecolor by COLORTERM', { COLORTERM: 'truecolor', TERM: 'xterm' }, true, 'auto', 'truecolor'],
    ['24bit by COLORTERM', { COLORTERM: '24bit' }, true, 'auto', 'truecolor'],
    ['direct colour by TERM', { TERM: 'xterm-direct' }, true, 'auto', 'truecolor'],
    ['256 colours by TERM', { TERM: 'xterm-256color' }, true, 'auto', '256'],
    ['16 colours by TERM', { TERM: 'xterm' }, true, 'auto', '16'],
    ['no colour on a terminal without any', { TERM: 'vt100' }, true, 'auto', 'mono'],
    ['nothing in a pipe', { TERM: 'xterm-256color' }, false, 'auto', 'none'],
    ['nothing on a dumb terminal', { TERM: 'dumb', COLORTERM: 'truecolor' }, true, 'auto', 'none'],
    ['attributes only under NO_COLOR', { TERM: 'xterm-256color', NO_COLOR: '1' }, true, 'auto', 'mono'],
    ['colour under an empty NO_COLOR', { TERM: 'xterm-256color', NO_COLOR: '' }, true, 'auto', '256'],
    ['colour in a pipe under CLICOLOR_FORCE', { TERM: 'xterm-256color', CLICOLOR_FORCE: '1' }, false, 'auto', '256'],
    ['the level of FORCE_COLOR', { FORCE_COLOR: '3' }, false, 'auto', 'truecolor'],
    ['the level of FORCE_COLOR', { FORCE_COLOR: '1', TERM: 'xterm-256color' }, true, 'auto', '16'],
    ['nothing under FORCE_COLOR=0 in a pipe', { FORCE_COLOR: '0' }, false, 'auto', 'none'],
    ['no colour under CLICOLOR=0', { TERM: 'xterm-256color', CLICOLOR: '0' }, true, 'auto', 'mono'],
    ['colour when asked for, over NO_COLOR', { NO_COLOR: '1', TERM: 'xterm-256color' }, false, 'always', '256'],
    ['16 colours when asked for and nothing is known', {}, false, 'always', '16'],
    ['no colour when told never, over FORCE_COLOR', { FORCE_COLOR: '3', TERM: 'xterm' }, true, 'never', 'mono'],
    ['no escape when told never in a pipe', {}, false, 'never', 'none'],
  ];
  it.each(cases)('is %s', (_, environment, isTerminal, choice, depth) => {
    expect(colorDepthOf(environment, isTerminal, choice)).toBe(depth);
  });
});

describe('themeOf(environment, isTerminal, choice)', () => {
  const auto = { color: 'auto', ascii: false } as const;
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'unicode'],
    [{}, 'unicode'],
    [{ LANG: 'C' }, 'ascii'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, 'ascii'],
    [{ LC_CTYPE: 'C.utf8', LANG: 'C' }, 'unicode'],
    [{ LANG: 'de_DE.ISO-8859-1' }, 'ascii'],
  ])('draws under %j in %s', (environment, set) => {
    expect(themeOf(environment, true, auto).glyphs.set).toBe(set);
  });

  it('draws in ASCII when asked to, whatever the locale', () => {
    expect(themeOf({ LANG: 'C.UTF-8' }, true, { ...auto, ascii: true }).glyphs.set).toBe('ascii');
  });
});

describe('the palette', () => {
  const luminance = ([red, green, blue]: readonly [number, number, number]): number => {
    const linear = (channel: number): number =>
      channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };

  it.each(dataColors)('the colour of %s has a contrast of at least 3.7 on black and on white, so that no background is assumed', (name) => {
    const bright = luminance(palette[name].rgb);
    expect((bright + 0.05) / 0.05).toBeGreaterThanOrEqual(3.7);
    expect(1.05 / (bright + 0.05)).toBeGreaterThanOrEqual(3.7);
  });

  it('the colours are those of the 256 that their codes stand for', () => {
    const levels = [0, 95, 135, 175, 215, 255];
    for (const { rgb, xterm } of Object.values(palette)) {
      const cube = xterm - 16;
      expect(rgb).toEqual([levels[Math.floor(cube / 36)], levels[Math.floor(cube / 6) % 6], levels[cube % 6]]);
    }
  });

  it.each(valueLevels)('a number on the ground of %s can be read, whatever the background of the terminal', (level) => {
    const { rgb, xterm, isDark } = grounds[level];
    const bright = luminance(rgb);
    expect(isDark ? 1.05 / (bright + 0.05) : (bright + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
    const levels = [0, 95, 135, 175, 215, 255];
    expect(rgb).toEqual([levels[Math.floor((xterm - 16) / 36)], levels[Math.floor((xterm - 16) / 6) % 6], levels[(xterm - 16) % 6]]);
    expect(sgrOf(level, 'truecolor')).toContain(`38;5;${isDark ? 231 : 16};48;5;${xterm}`);
    expect(sgrOf(level, 'none')).toBe('');
  });

  it('of 16 colours, and of none, the highest levels stand out', () => {
    expect(sgrOf('rise-5', '16')).not.toBe(sgrOf('rise-1', '16'));
    expect(sgrOf('fall-5', '16')).not.toBe(sgrOf('rise-5', '16'));
    expect(sgrOf('rise-5', 'mono')).not.toBe(sgrOf('rise-1', 'mono'));
  });

  it('the five economies have five colours at each depth', () => {
    for (const depth of ['truecolor', '256', '16'] as const) {
      expect(new Set((['kaz', 'uzb', 'kgz', 'tjk', 'tkm'] as const).map((name) => sgrOf(name, depth))).size).toBe(5);
    }
  });
});

describe('paintLine(line, theme)', () => {
  const line = lineOf(['a', 'strong'], [' b '], ['c', 'cursor'], ['  ']);

  it('groups runs of one style, lets blanks belong to them, and leaves out blanks at the end', () => {
    expect(paintLine(line, themeAt('mono'))).toBe('\x1b[1ma \x1b[0mb \x1b[7mc\x1b[0m');
    expect(paintLine(lineOf(['a', 'faint'], ['  '], ['b', 'faint']), themeAt('256'))).toBe('\x1b[38;5;244ma  b\x1b[0m');
  });

  it('never lets reverse video run into blanks that are not under the cursor', () => {
    expect(paintLine(lineOf(['a', 'cursor'], [' '], ['b', 'cursor']), themeAt('mono'))).toBe('\x1b[7ma\x1b[0m \x1b[7mb\x1b[0m');
    expect(paintLine(lineOf(['a', 'fill-kaz'], [' '], ['b']), themeAt('truecolor'))).toBe('\x1b[38;5;231;48;5;32ma\x1b[0m b');
    expect(paintLine(lineOf(['a', 'fill-kaz'], [' '], ['b']), themeAt('16'))).toBe('\x1b[97;44ma\x1b[0m b');
    expect(paintLine(lineOf([' ', 'cursor']), themeAt('mono'))).toBe('\x1b[7m \x1b[0m');
  });

  it('writes no escape at all without depth', () => {
    expect(paintLine(line, themeAt('none'))).toBe('a b c');
  });

  it('writes ASCII of the same width for an ASCII theme, wide signs included', () => {
    expect(paintLine(lineOf(['2013–2023 · é 中文…']), themeAt('none', 'ascii'))).toBe('2013-2023 - e ????~');
  });
});

describe('asciiText(cluster)', () => {
  it.each([
    ['’', "'"],
    ['−', '-'],
    ['é', 'e'],
    ['ü', 'u'],
    ['Ж', '?'],
    ['a', 'a'],
    ['×', 'x'],
  ])('asciiText(%s) is %s', (cluster, text) => {
    expect(asciiText(cluster)).toBe(text);
  });

  it('the ASCII signs are ASCII, each as wide as the sign it stands for', () => {
    for (const [name, sign] of Object.entries(asciiGlyphs)) {
      const other = unicodeGlyphs[name as keyof typeof unicodeGlyphs];
      if (name === 'set') continue;
      expect([sign].flat().join('')).toMatch(/^[\x20-\x7e]+$/);
      expect([sign].flat().map((text) => text.length)).toEqual([other].flat().map((text) => text.length));
    }
  });
});
