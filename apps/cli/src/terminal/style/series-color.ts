import type { View, ViewSeries } from '@sogdia/core';
import { type DataColor, dataColors } from './style.ts';

/** The colour of a series: that of its flow where a view compares flows, else that of its economy. */
export function colorOf(series: ViewSeries, view: View, index: number): DataColor {
  const distinct = (key: 'measure' | 'economy'): number => new Set(view.series.map((one) => one[key])).size;
  const byMeasure = distinct('measure') > 1 && distinct('economy') === 1;
  const name = (byMeasure ? series.measure : series.economy).toLowerCase();
  return dataColors.find((color) => color === name) ?? dataColors[index % dataColors.length] ?? 'kaz';
}
