import type { View, ViewSeries } from '@sogdia/core';
import { type DataColor, dataColors } from './style.ts';

/** The colour of a series: that of its flow where a view compares flows, else that of its partner. */
export function colorOf(series: ViewSeries, view: View, index: number): DataColor {
  const byMeasure = view.spec.measures.length > 1 && view.spec.partners.length === 1;
  const name = (byMeasure ? series.measure : series.partner).toLowerCase();
  return dataColors.find((color) => color === name) ?? dataColors[index % dataColors.length] ?? 'kaz';
}
