import { formatReceiptValue, type Language, type ReceiptAlternate, type ReceiptCell } from '@sogdia/core';
import { siteScope } from '../../lib/dataset.ts';
import { siteView } from '../views/site-views.ts';

/** The cells of China's record behind the study's figures for which another source or vintage prints a figure that reads differently. */
export async function differingCells(language: Language): Promise<readonly ReceiptCell[]> {
  const views = await Promise.all([siteView('figure-4', language), siteView('figure-3', language)]);
  return views
    .flatMap((view) => view.series.flatMap((series) => series.points.flatMap(({ receipt }) => (receipt.kind === 'cell' ? [receipt] : []))))
    .filter((cell) => cell.alternates.some((alternate) => reading(cell, alternate, language) !== reading(cell, cell, language)));
}

function reading(cell: ReceiptCell, { value, unit = cell.unit }: Pick<ReceiptAlternate, 'value' | 'unit'>, language: Language): string {
  return formatReceiptValue(siteScope, { ...cell, value, unit }, language);
}
