import type { View, ViewSeries } from '@sogdia/core';
import { type DataColor, dataColors } from './style.ts';

/** The colour of an economy that has one of its own; of another that of the text. */
export function colorOfEconomy(code: string): DataColor | 'plain' {
  return dataColors.find((color) => color === code.toLowerCase()) ?? 'plain';
}

/**
 * The colour of a series: by its place where goods tell the series of one economy apart, that of its flow where flows do, that of its
 * side where both sides' figures do, else that of its economy.
 */
export function colorOf(series: ViewSeries, view: View, index: number): DataColor {
  const byPlace = dataColors[index % dataColors.length] ?? 'kaz';
  const distinct = (key: 'measure' | 'economy' | 'product' | 'record'): number => new Set(view.series.map((one) => one[key])).size;
  const isOne = distinct('economy') === 1 && distinct('measure') === 1;
  if (isOne && distinct('product') === 1 && distinct('record') > 1 && series.record !== 'reconciled')
    return series.record === 'partner' ? 'partner' : 'reporter';
  if (distinct('economy') === 1 && distinct('product') > 1) return byPlace;
  const byMeasure = distinct('measure') > 1 && distinct('economy') === 1;
  const name = (byMeasure ? series.measure : series.economy).toLowerCase();
  return dataColors.find((color) => color === name) ?? byPlace;
}
