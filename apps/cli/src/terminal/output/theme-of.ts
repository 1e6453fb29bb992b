import { asciiGlyphs, type ColorChoice, type ColorEnvironment, colorDepthOf, unicodeGlyphs } from '../style/index.ts';
import type { Theme } from './paint.ts';

/** The theme of an output: its colours by environment and choice, and ASCII where that is asked for or the locale has no UTF-8. */
export function themeOf(
  environment: ColorEnvironment & Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  choice: { readonly color: ColorChoice; readonly ascii: boolean },
): Theme {
  const isAscii = choice.ascii || !hasUnicode(environment);
  const links = isTerminal && followsLinks(environment);
  return { depth: colorDepthOf(environment, isTerminal, choice.color), glyphs: isAscii ? asciiGlyphs : unicodeGlyphs, links };
}

/** A locale that is named and is not UTF-8 (`C`, `POSIX`, `en_US.ISO-8859-1`) gets ASCII; no locale at all is taken for UTF-8. */
function hasUnicode(environment: Readonly<Record<string, string | undefined>>): boolean {
  const locale = (['LC_ALL', 'LC_CTYPE', 'LANG'] as const)
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}

/** Terminals that are known to follow links, by what they say of themselves. */
const linking = /^(?:iTerm\.app|WezTerm|vscode|Hyper|Tabby|rio)$|kitty|ghostty|alacritty|foot|wezterm|contour/;

/** Whether a terminal follows links: what stands between (tmux, screen) may not let them through. */
function followsLinks({ FORCE_HYPERLINK: forced = '', TMUX, STY, ...own }: Readonly<Record<string, string | undefined>>): boolean {
  if (forced !== '') return forced !== '0';
  if ((TMUX ?? STY) !== undefined) return false;
  const isKnown = [own['TERM_PROGRAM'], own['TERM']].some((name) => linking.test(name ?? ''));
  return isKnown || Number(own['VTE_VERSION']) >= 5000 || (own['WT_SESSION'] ?? own['KONSOLE_VERSION']) !== undefined;
}
