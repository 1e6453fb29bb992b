import type { ViewSeries } from '@sogdia/core';

/** The shape of a mark: the second sign of an economy beside its colour. */
export type MarkerShape = 'circle' | 'square' | 'triangle-up' | 'diamond' | 'triangle-down' | 'cross';

const markers: Readonly<Record<string, MarkerShape>> = {
  CHN: 'circle',
  CA5: 'circle',
  KAZ: 'square',
  UZB: 'triangle-up',
  KGZ: 'diamond',
  TJK: 'triangle-down',
  TKM: 'cross',
};

/** The marker of a series: that of its partner. */
export function markerOf(series: Pick<ViewSeries, 'partner'>): MarkerShape {
  return markers[series.partner] ?? 'circle';
}

/** Class names that give a series its colour (partner), its line style (book) and its weight (flow); `chart.css` holds the styles. */
export function seriesClass(series: Pick<ViewSeries, 'partner' | 'book' | 'measure'>, total: number): string {
  const known = series.partner in markers ? series.partner.toLowerCase() : 'other';
  const flow = total > 1 && (series.measure === 'import' || series.measure === 'export') ? ` flow-${series.measure}` : '';
  return `series series-${known} book-${series.book}${flow}`;
}
