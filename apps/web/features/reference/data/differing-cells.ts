import type { Language } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import type { ReceiptAlternate, ReceiptCell } from '@sogdia/core/model';
import { siteScope } from '../../../lib/dataset.ts';
import { nameByPartner, siteView } from '../../views/index.ts';

/** The cells of the reporter's record of the flows with each partner for which another source or vintage prints a figure that reads differently. */
export async function differingCells(language: Language): Promise<readonly ReceiptCell[]> {
  const views = await Promise.all([
    siteView(nameByPartner('export-by-partner'), language),
    siteView(nameByPartner('import-by-partner'), language),
  ]);
  return views
    .flatMap((view) => view.series.flatMap((series) => series.points.flatMap(({ receipt }) => (receipt.kind === 'cell' ? [receipt] : []))))
    .filter((cell) => cell.alternates.some((alternate) => reading(cell, alternate, language) !== reading(cell, cell, language)));
}

function reading(cell: ReceiptCell, { value, unit = cell.unit }: Pick<ReceiptAlternate, 'value' | 'unit'>, language: Language): string {
  return formatReceiptValue(siteScope, { ...cell, value, unit }, language);
}
