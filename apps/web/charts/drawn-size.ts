import type { Language, View } from '@sogdia/core';
import { chartOf } from './chart-of.ts';
import { drawnForms } from './drawn-forms.ts';
import type { LineScale } from './layout/chart-props.ts';
import { type ChartSize, pageSizes } from './layout/chart-size.ts';

/** The sizes in which a view is drawn on a page, all of a page or those that are given: forms of rows are as high as their rows. */
export function drawnPageSizes(
  view: View,
  language: Language,
  sizes: readonly ChartSize[] = pageSizes,
  scale?: LineScale,
): readonly ChartSize[] {
  const { height } = drawnForms[chartOf(view)];
  return sizes.map((size) => ({ ...size, height: height?.(view, size, language, scale) ?? size.height }));
}
