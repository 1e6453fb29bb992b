import type { ColorDepth } from './color-depth.ts';
import type { Glyphs } from './glyphs.data.ts';

/** Which page a terminal has, as far as it is known. */
export type Page = 'dark' | 'light' | 'either';

/** The themes that can be asked for: by the page of the terminal, for one of the two pages, or with the most contrast on the page that there is. */
export const themeChoices = ['auto', 'dark', 'light', 'high-contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** How lines become text for one terminal. */
export interface Theme {
  readonly depth: ColorDepth;
  readonly glyphs: Glyphs;
  readonly page: Page;
  readonly isHighContrast: boolean;
  /** Whether the terminal follows links (OSC 8). */
  readonly links?: boolean;
}

/** A theme for a choice, on the page that is known where the choice names none. */
export function withChoice(theme: Theme, choice: ThemeChoice, known: Page): Theme {
  const page = choice === 'dark' || choice === 'light' ? choice : known;
  return { ...theme, page, isHighContrast: choice === 'high-contrast' };
}
