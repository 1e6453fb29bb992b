import {
  asciiGlyphs,
  type ColorChoice,
  type ColorEnvironment,
  colorDepthOf,
  type Page,
  type Theme,
  type ThemeChoice,
  unicodeGlyphs,
  withChoice,
} from '../style/index.ts';

type Environment = ColorEnvironment & Readonly<Record<string, string | undefined>>;

/** The theme of an output: its colours by environment and choice, and ASCII where that is asked for or the locale has no UTF-8. */
export function themeOf(
  environment: Environment,
  isTerminal: boolean,
  choice: { readonly color: ColorChoice; readonly ascii: boolean; readonly theme?: ThemeChoice },
): Theme {
  const glyphs = choice.ascii || !hasUnicode(environment) ? asciiGlyphs : unicodeGlyphs;
  const depth = colorDepthOf(environment, isTerminal, choice.color);
  const plain: Theme = { depth, glyphs, page: 'either', isHighContrast: false, links: isTerminal && followsLinks(environment) };
  return withChoice(plain, choice.theme ?? 'auto', pageOf(environment));
}

/** The page by the colours that some terminals name in COLORFGBG (`15;0`): the last is that of the page, of which 7 and 9 to 15 are light. */
function pageOf({ COLORFGBG = '' }: Environment): Page {
  const page = /(?:^|;)(\d{1,2})$/.exec(COLORFGBG)?.[1];
  if (page === undefined || Number(page) > 15) return 'either';
  return Number(page) === 7 || Number(page) > 8 ? 'light' : 'dark';
}

/** A locale that is named and is not UTF-8 (`C`, `POSIX`, `en_US.ISO-8859-1`) gets ASCII; no locale at all is taken for UTF-8. */
function hasUnicode(environment: Environment): boolean {
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
