import { formatCell, formatReceiptValue, type Language, type View, type ViewPoint } from '@sogdia/core';
import type { ChartSize } from './chart-size.ts';

/** A value as a label of a chart: in full, or, where the drawing is narrow, without its unit and to one decimal at most. */
export function valueTextOf(view: View, point: ViewPoint, size: ChartSize, language: Language): string {
  if (size.id !== 'narrow') return formatReceiptValue(view, point.receipt, language);
  return formatCell(view, point.value, { ...view.unit, decimals: Math.min(1, view.unit.decimals) }, language);
}
