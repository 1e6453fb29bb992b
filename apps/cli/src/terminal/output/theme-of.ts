import { asciiGlyphs, type ColorChoice, type ColorEnvironment, colorDepthOf, unicodeGlyphs } from '../style/index.ts';
import type { Theme } from './paint.ts';

/** The theme of an output: its colours by environment and choice, and ASCII where that is asked for or the locale has no UTF-8. */
export function themeOf(
  environment: ColorEnvironment & Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  choice: { readonly color: ColorChoice; readonly ascii: boolean },
): Theme {
  const isAscii = choice.ascii || !hasUnicode(environment);
  return { depth: colorDepthOf(environment, isTerminal, choice.color), glyphs: isAscii ? asciiGlyphs : unicodeGlyphs };
}

/** A locale that is named and is not UTF-8 (`C`, `POSIX`, `en_US.ISO-8859-1`) gets ASCII; no locale at all is taken for UTF-8. */
function hasUnicode(environment: Readonly<Record<string, string | undefined>>): boolean {
  const locale = (['LC_ALL', 'LC_CTYPE', 'LANG'] as const)
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}
