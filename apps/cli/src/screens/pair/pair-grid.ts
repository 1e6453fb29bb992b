import type { TradeSpec } from '@sogdia/core';
import { recordPairsOf } from '@sogdia/core/workspace';
import type { ProgramContext } from '../../model/index.ts';
import { type Grid, legendOf, reasonsIn } from '../../table/index.ts';
import { discrepancyCells, discrepancyColumns } from '../mirror/discrepancy-columns.ts';

/** One flow in both records year by year, with the discrepancy part by part. */
export function pairGrid(spec: TradeSpec, context: ProgramContext): Grid {
  const view = context.view(spec);
  const reasons = reasonsIn([view]);
  const [pair] = recordPairsOf(view, context.language);
  return {
    corner: context.text['table.year'],
    columns: discrepancyColumns(view, [], context),
    rows: (pair?.discrepancy.points ?? []).map((point) => ({
      id: point.period,
      label: point.period,
      style: 'plain',
      cells: pair === undefined ? [] : discrepancyCells(pair, point, { view, reasons, others: [] }, context),
    })),
    legend: legendOf([view], context.language),
  };
}
