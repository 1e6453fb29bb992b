/** A size that charts are laid out for; pages hold several and show the one that fits their column. As a panel and as a thumbnail lines alone are drawn. */
export interface ChartSize {
  readonly id: 'narrow' | 'medium' | 'broad' | 'wide' | 'panel' | 'thumbnail';
  readonly width: number;
  readonly height: number;
}

/** The layouts of a chart page, from the narrowest; `chart.css` shows one of them by the width of the chart's column. */
export const pageSizes: readonly ChartSize[] = [
  { id: 'narrow', width: 344, height: 400 },
  { id: 'medium', width: 520, height: 400 },
  { id: 'broad', width: 710, height: 450 },
  { id: 'wide', width: 860, height: 500 },
];

/** Those of a chart that stands below the main one of a page, in a column that is never wider than they are drawn for. */
export const smallerPageSizes: readonly ChartSize[] = pageSizes.slice(0, 2);

/** Whether lines have room for axes and labels. */
export function hasLabels(size: ChartSize): boolean {
  return size.id !== 'panel' && size.id !== 'thumbnail';
}
