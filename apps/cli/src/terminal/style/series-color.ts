import type { View, ViewSeries } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import { type DataColor, dataColors } from './style.ts';

/** The colour of a series: by its place where goods tell the series of one economy apart, that of its flow where flows do, else that of its economy. */
export function colorOf(series: ViewSeries, view: View, index: number): DataColor {
  const byPlace = dataColors[index % dataColors.length] ?? 'kaz';
  const distinct = (key: 'measure' | 'economy'): number => new Set(view.series.map((one) => one[key])).size;
  if (distinct('economy') === 1 && hasSeveralGoods(view)) return byPlace;
  const byMeasure = distinct('measure') > 1 && distinct('economy') === 1;
  const name = (byMeasure ? series.measure : series.economy).toLowerCase();
  return dataColors.find((color) => color === name) ?? byPlace;
}

function hasSeveralGoods(view: View): boolean {
  return isTradeView(view) && new Set(view.series.map(({ product }) => product)).size > 1;
}
