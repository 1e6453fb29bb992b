import type { ColorDepth, Glyphs, Theme } from '../../terminal/index.ts';

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
