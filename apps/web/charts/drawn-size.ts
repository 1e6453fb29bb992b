import type { Language, View } from '@sogdia/core';
import { chartOf } from './chart-of.ts';
import { dotsHeight } from './forms/dot/dot-layout.ts';
import { heatTableHeight } from './forms/heat-table/heat-table-layout.ts';
import { smallMultiplesHeight } from './forms/small-multiples/panels-layout.ts';
import { type ChartSize, hasLabels, pageSizes } from './layout/chart-size.ts';

/** The sizes in which a view is drawn on a page: all of a page, or those that are given. */
export function drawnPageSizes(view: View, language: Language, sizes: readonly ChartSize[] = pageSizes): readonly ChartSize[] {
  return sizes.map((size) => drawnSize(view, size, language));
}

/** The size in which a view is drawn where a size is asked for: forms of rows are as high as their rows. */
function drawnSize(view: View, size: ChartSize, language: Language): ChartSize {
  if (!hasLabels(size)) return size;
  switch (chartOf(view)) {
    case 'dot':
      return { ...size, height: dotsHeight(view) };
    case 'heat-table':
      return { ...size, height: heatTableHeight(view, size, language) };
    case 'small-multiples':
      return { ...size, height: smallMultiplesHeight(view, size, language) };
    default:
      return size;
  }
}
