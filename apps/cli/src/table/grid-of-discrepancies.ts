import { isMissing, type Language } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import type { World } from '@sogdia/core/model';
import type { DiscrepancyTableOfView } from '@sogdia/core/workspace';
import { messagesOf } from '../messages/index.ts';
import type { Grid } from './grid.ts';

/** The discrepancies of a view of both records as a grid; what is missing is a dash, with its reason in the table of the figures. */
export function gridOfDiscrepancies(world: World, table: DiscrepancyTableOfView, language: Language): Grid {
  return {
    corner: messagesOf(language)['table.year'],
    columns: table.columns.map(({ id, label }) => ({ id, label, short: label, align: 'right' })),
    rows: table.rows.map(({ id, label, receipts }) => ({
      id,
      label,
      style: 'plain',
      cells: receipts.map((receipt) => {
        const isAbsent = isMissing(receipt.value);
        return {
          text: isAbsent ? '–' : formatReceiptValue(world, receipt, language),
          marks: '',
          style: isAbsent ? 'missing' : 'plain',
          sortsBy: isAbsent ? null : receipt.value,
          lineage: null,
        };
      }),
    })),
    legend: [],
  };
}
