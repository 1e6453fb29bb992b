import type { ColorDepth } from '../theme/color-depth.ts';
import type { Glyphs } from '../theme/glyphs.ts';
import type { Theme } from '../theme/paint.ts';

/** What frames are drawn with. */
export interface Look {
  readonly glyphs: Glyphs;
  /** Whether lines need markers, since colour can't tell them apart. */
  readonly markers: boolean;
}

/** The look of a theme. */
export function lookOf(theme: Theme): Look {
  const colorless: readonly ColorDepth[] = ['mono', 'none'];
  return { glyphs: theme.glyphs, markers: colorless.includes(theme.depth) || theme.glyphs.set === 'ascii' };
}
