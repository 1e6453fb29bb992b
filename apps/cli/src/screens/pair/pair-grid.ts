import { bookPairsOf, type ViewSpec } from '@sogdia/core';
import type { ProgramContext } from '../../model/index.ts';
import { type Grid, legendOf, reasonsIn } from '../../table/index.ts';
import { gapCells, gapColumns } from '../mirror/index.ts';

/** One flow in both books year by year, with the gap part by part. */
export function pairGrid(spec: ViewSpec, context: ProgramContext): Grid {
  const view = context.view(spec);
  const reasons = reasonsIn([view]);
  const [pair] = bookPairsOf(view, context.language);
  return {
    corner: context.text['table.year'],
    columns: gapColumns(view, [], context),
    rows: (pair?.gap.points ?? []).map((point) => ({
      id: point.period,
      label: point.period,
      style: 'plain',
      cells: pair === undefined ? [] : gapCells(pair, point, { view, reasons, amounts: 'in-one-unit', others: [] }, context),
    })),
    legend: legendOf([view], context.language),
  };
}
