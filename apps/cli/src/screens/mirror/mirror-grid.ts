import type { TradeSpec, TradeView } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { lastDiscrepancyOf, type RecordPair, recordPairsOf } from '@sogdia/core/workspace';
import { hasNoRecord, numbersOf, sparkline } from '../../charts/index.ts';
import type { ProgramContext } from '../../model/index.ts';
import { type Grid, type GridCell, type GridColumn, legendOf, reasonsIn, textCell } from '../../table/index.ts';
import { discrepancyCells, discrepancyColumns } from './discrepancy-columns.ts';

/** The key of a pair in its grid. */
export function pairId({ flow, economy }: Pick<RecordPair, 'flow' | 'economy'>): string {
  return `${flow}-${economy}`.toLowerCase();
}

/** Every flow of a view of both records: its discrepancy in the last year of which both sides speak, and the way of both records there. */
export function mirrorGrid(spec: TradeSpec, context: ProgramContext): Grid {
  const view = context.view(spec);
  const { text } = context;
  const year = { id: 'year', label: text['table.year'], short: text['table.year'], align: 'right' } as const;
  return {
    corner: text['mirror.flow']({ reporter: formatEconomy(view, spec.reporter, context.language) }),
    columns: [year, ...discrepancyColumns(view, trendColumns(view, context), context)],
    rows: recordPairsOf(view, context.language).map((pair) => ({
      id: pairId(pair),
      label: text[`mirror.${pair.flow}`]({ economy: formatEconomy(view, pair.economy, context.language) }),
      style: 'plain',
      cells: cellsOf(pair, view, context),
    })),
    legend: legendOf([view], context.language),
  };
}

function cellsOf(pair: RecordPair, view: TradeView, context: ProgramContext): readonly GridCell[] {
  const discrepancy = lastDiscrepancyOf(pair);
  if (discrepancy === undefined) return [];
  const year = { ...textCell(discrepancy.period), sortsBy: Number(discrepancy.period) };
  const options = { view, reasons: reasonsIn([view]), others: trendCells(pair, context) } as const;
  return [year, ...discrepancyCells(pair, discrepancy, options, context)];
}

function trendColumns(view: TradeView, { text, language }: ProgramContext): readonly GridColumn[] {
  const names = { own: formatEconomy(view, view.spec.reporter, language), mirror: text['discrepancy.short.mirror'] };
  return (['own', 'mirror'] as const).map((id) => ({
    id: `${id}-trend`,
    label: text['mirror.trend']({ recorder: names[id], from: view.spec.from, to: view.spec.to }),
    short: names[id],
    align: 'left',
  }));
}

/** Both records on one scale, so that they compare; a year of which nobody kept a record is hatched. */
function trendCells(pair: RecordPair, { look: { glyphs } }: ProgramContext): readonly GridCell[] {
  const highest = Math.max(0, ...[pair.own, pair.mirror].flatMap((series) => numbersOf(series)).filter((value) => value !== null));
  return [pair.own, pair.mirror].map((series) => {
    const bars = Array.from(sparkline(numbersOf(series), glyphs, highest));
    const text = series.points.map(({ value }, index) => (hasNoRecord(value) ? glyphs.hatch : (bars[index] ?? ' '))).join('');
    return { ...textCell(text), sortsBy: null };
  });
}
