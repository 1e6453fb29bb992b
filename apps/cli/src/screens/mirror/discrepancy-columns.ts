import { isMissing, type MissingReason, type TradeView, type View, type ViewSeries } from '@sogdia/core';
import { formatCell, formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import type { ViewDiscrepancyPoint } from '@sogdia/core/model';
import { type DiscrepancyPart, discrepancyParts, discrepancySeriesOf, nameDiscrepancyPart, type RecordPair } from '@sogdia/core/workspace';
import type { ProgramContext } from '../../model/index.ts';
import { cellOfPoint, type GridCell, type GridColumn, type GridRow, reasonsIn, textCell } from '../../table/index.ts';

/** The parts of a discrepancy that are amounts in the unit of their view; the others are ratios. */
const amounts: readonly DiscrepancyPart[] = ['difference', 'valuation', 'rest'];

/** The columns of a table of discrepancies: both records, the discrepancy part by part with what rounding could account for, others, the two metrics. */
export function discrepancyColumns({ spec }: TradeView, others: readonly GridColumn[], context: ProgramContext): readonly GridColumn[] {
  const { text } = context;
  const reporter = formatEconomy(context.world, spec.reporter, context.language);
  const column = (id: string, label: string, short: string): GridColumn => ({ id, label, short, align: 'right' });
  const part = (id: DiscrepancyPart): GridColumn =>
    column(id, nameDiscrepancyPart(id, spec.factor, context.language), text[`discrepancy.short.${id}`]);
  return [
    column('own', text['record.reporter']({ reporter }), reporter),
    column('mirror', text['discrepancy.mirror'], text['discrepancy.short.mirror']),
    ...discrepancyParts.slice(0, 4).map(part),
    column('rounding', text['discrepancy.rounding'], text['discrepancy.short.rounding']),
    ...others,
    ...discrepancyParts.slice(4).map(part),
  ];
}

/** What the cells of a pair are made with. */
export interface DiscrepancyCellOptions {
  readonly view: View;
  readonly reasons: readonly MissingReason[];
  readonly others: readonly GridCell[];
}

/** The cells of those columns for one pair in one period. Where no discrepancy can be told, each part is a dash; the reason stands with the record that is missing. */
export function discrepancyCells(
  pair: RecordPair,
  discrepancy: ViewDiscrepancyPoint,
  { view, reasons, others }: DiscrepancyCellOptions,
  context: ProgramContext,
): readonly GridCell[] {
  const { world, language, text } = context;
  const isTold = !isMissing(discrepancy.difference.value);
  const cellOf = (series: ViewSeries, named: readonly MissingReason[] = []): GridCell => {
    const point = series.points.find(({ period }) => period === discrepancy.period);
    return cellOfPoint(view, series, point, named, language);
  };
  const parts = discrepancySeriesOf({ ...view, discrepancies: [pair.discrepancy] }, language).map((series, index): GridCell => {
    const cell = cellOf(series);
    if (cell.lineage === null) return cell;
    if (!isTold) return { ...cell, text: '–', marks: '', style: 'missing', sortsBy: null };
    const isAmount = amounts.some((part) => part === discrepancyParts[index]) || cell.style === 'missing';
    return isAmount ? cell : { ...cell, text: formatReceiptValue(world, cell.lineage.point.receipt, language) };
  });
  // What rounding could account for at most has the receipt of the difference.
  const [difference] = parts;
  const { rounding } = discrepancy;
  // A bound that rounds to nothing is given as the least that is shown, which is above it.
  const atMost = formatCell(view, rounding, view.unit, language).replace(/^([0.,]*)0$/, '$11');
  const most = rounding === 0 ? text['discrepancy.exact'] : `≤${atMost}`;
  const style = rounding === 0 ? ('faint' as const) : ('plain' as const);
  const ofRounding = difference === undefined || !isTold ? difference : { ...difference, text: most, marks: '', style, sortsBy: rounding };
  const ownCells = [cellOf(pair.own, reasons), cellOf(pair.mirror, reasons), ...parts.slice(0, 4)];
  return [...ownCells, ofRounding ?? textCell(''), ...others, ...parts.slice(4)];
}

/** A row for each period with the cells of some pairs side by side, of each as many as are wanted. */
export function discrepancyRows(
  view: TradeView,
  pairs: readonly RecordPair[],
  context: ProgramContext,
  wanted?: readonly number[],
): readonly GridRow[] {
  const options = { view, reasons: reasonsIn([view]), others: [] };
  const cellsIn = (period: string): readonly GridCell[] =>
    pairs.flatMap((pair, index) => {
      const point = pair.discrepancy.points.find((one) => one.period === period);
      return point === undefined ? [] : discrepancyCells(pair, point, options, context).slice(0, wanted?.[index]);
    });
  const points = pairs[0]?.discrepancy.points ?? [];
  return points.map(({ period }) => ({ id: period, label: period, style: 'plain', cells: cellsIn(period) }));
}
