import { isMissing, type Language, type View, type ViewPoint } from '@sogdia/core';
import { formatCell, formatReceiptValue } from '@sogdia/core/format';
import type { ChartSize } from './chart-size.ts';

/** A value as a label of a chart: in full, or, where the drawing is narrow, without its unit and in few digits. */
export function valueTextOf(view: View, point: ViewPoint, size: ChartSize, language: Language): string {
  if (size.id !== 'narrow') return formatReceiptValue(view, point.receipt, language);
  return shortValueText(view, point.value, language);
}

/** A value without its unit, to one decimal at most, or to two where it is below one, so that a small value is not read off as less than its axis tells. */
export function shortValueText(view: View, value: ViewPoint['value'], language: Language): string {
  const most = !isMissing(value) && Math.abs(value / view.unit.scale) < 1 ? 2 : 1;
  return formatCell(view, value, { ...view.unit, decimals: Math.min(most, view.unit.decimals) }, language);
}
