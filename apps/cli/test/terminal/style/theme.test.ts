import { describe, expect, it } from 'vitest';
import { paintLine } from '../../../src/terminal/output/paint.ts';
import { themeOf } from '../../../src/terminal/output/theme-of.ts';
import { asciiText } from '../../../src/terminal/style/ascii-text.ts';
import { type ColorEnvironment, colorDepthOf } from '../../../src/terminal/style/color-depth.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../../src/terminal/style/glyphs.data.ts';
import { lineOf, onGround } from '../../../src/terminal/text/line.ts';
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

  it.each([
    [{ COLORFGBG: '15;0' }, 'auto', 'dark', false],
    [{ COLORFGBG: '0;15' }, 'auto', 'light', false],
    [{ COLORFGBG: '0;default;7' }, 'auto', 'light', false],
    [{ COLORFGBG: '0;default' }, 'auto', 'either', false],
    [{}, 'auto', 'either', false],
    [{ COLORFGBG: '15;0' }, 'light', 'light', false],
    [{ COLORFGBG: '0;15' }, 'dark', 'dark', false],
    [{ COLORFGBG: '0;15' }, 'high-contrast', 'light', true],
  ] as const)('under %j the theme %s is for a %s page', (environment, theme, page, isHighContrast) => {
    expect(themeOf(environment, true, { ...auto, theme })).toMatchObject({ page, isHighContrast });
  });

  it('draws in ASCII when asked to, whatever the locale', () => {
    expect(themeOf({ LANG: 'C.UTF-8' }, true, { ...auto, ascii: true }).glyphs.set).toBe('ascii');
  });
});

describe('paintLine(line, theme)', () => {
  const line = lineOf(['a', 'strong'], [' b '], ['c', 'cursor'], ['  ']);

  it('groups runs of one style, lets blanks belong to them, and leaves out blanks at the end', () => {
    expect(paintLine(line, themeAt('mono'))).toBe('\x1b[1ma \x1b[0mb \x1b[7mc\x1b[0m');
    expect(paintLine(lineOf(['a', 'faint'], ['  '], ['b', 'faint']), themeAt('256'))).toBe('\x1b[38;5;145ma  b\x1b[0m');
  });

  it('never lets reverse video run into blanks that are not under the cursor', () => {
    expect(paintLine(lineOf(['a', 'cursor'], [' '], ['b', 'cursor']), themeAt('mono'))).toBe('\x1b[7ma\x1b[0m \x1b[7mb\x1b[0m');
    expect(paintLine(lineOf(['a', 'fill-kaz'], [' '], ['b']), themeAt('truecolor'))).toBe('\x1b[38;2;0;0;0;48;2;111;161;255ma\x1b[0m b');
    expect(paintLine(lineOf(['a', 'fill-kaz'], [' '], ['b']), themeAt('16'))).toBe('\x1b[30;46ma\x1b[0m b');
    expect(paintLine(lineOf([' ', 'cursor']), themeAt('mono'))).toBe('\x1b[7m \x1b[0m');
  });

  it('lets blanks on a ground belong to the run they stand in, and keeps the ground behind blanks at the end', () => {
    const bar = onGround(lineOf(['a', 'key'], [' b ']), 'bar');
    expect(paintLine(bar, themeAt('256'))).toBe('\x1b[1;38;5;80;48;5;235ma \x1b[0;38;5;255;48;5;235mb \x1b[0m');
    expect(paintLine(bar, themeAt('mono'))).toBe('\x1b[1ma \x1b[0mb');
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
