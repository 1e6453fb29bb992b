import { isMissing, type MissingReason, type TradeView, type Value, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatCell, formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import type { ViewDiscrepancyPoint } from '@sogdia/core/model';
import { type DiscrepancyPart, discrepancyParts, discrepancySeriesOf, nameDiscrepancyPart, type RecordPair } from '@sogdia/core/workspace';
import type { ProgramContext } from '../../model/index.ts';
import { cellOfPoint, type GridCell, type GridColumn, type Lineage, textCell } from '../../table/index.ts';

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

/** The cells of those columns for one pair in one period. */
export function discrepancyCells(
  pair: RecordPair,
  discrepancy: ViewDiscrepancyPoint,
  options: DiscrepancyCellOptions,
  context: ProgramContext,
): readonly GridCell[] {
  const { view, reasons, others } = options;
  const series = discrepancySeriesOf({ ...view, discrepancies: [pair.discrepancy] }, context.language);
  const record = (line: ViewSeries): GridCell => {
    const point = at(line, discrepancy);
    const cell = cellOfPoint(view, line, point, reasons, context.language);
    return point === undefined || isMissing(point.value) ? cell : { ...cell, text: amountText(point.value, options, context) };
  };
  const parts = discrepancyParts.map((part, index) => partCell(part, series[index], discrepancy, options, context));
  const rounding = roundingCell(series[0], discrepancy, options, context);
  return [record(pair.own), record(pair.mirror), ...parts.slice(0, 4), rounding, ...others, ...parts.slice(4)];
}

function at({ points }: ViewSeries, { period }: ViewDiscrepancyPoint): ViewPoint | undefined {
  return points.find((point) => point.period === period);
}

function lineageAt(series: ViewSeries | undefined, discrepancy: ViewDiscrepancyPoint, { view }: DiscrepancyCellOptions): Lineage | null {
  const point = series === undefined ? undefined : at(series, discrepancy);
  return series === undefined || point === undefined ? null : { view, series, point };
}

function amountText(value: Value, { view }: DiscrepancyCellOptions, { language }: ProgramContext): string {
  return formatCell(view, value, view.unit, language);
}

/** Where no discrepancy can be told, each part is a dash; the reason stands with the record that is missing. */
function partCell(
  part: DiscrepancyPart,
  series: ViewSeries | undefined,
  discrepancy: ViewDiscrepancyPoint,
  options: DiscrepancyCellOptions,
  context: ProgramContext,
): GridCell {
  const lineage = lineageAt(series, discrepancy, options);
  if (lineage === null) return textCell('');
  const { point } = lineage;
  if (isMissing(discrepancy.difference.value) || isMissing(point.value)) return dash(lineage);
  const cell = cellOfPoint(options.view, lineage.series, point, [], context.language);
  const text = amounts.includes(part)
    ? amountText(point.value, options, context)
    : formatReceiptValue(context.world, point.receipt, context.language);
  return { ...cell, text };
}

/** What rounding could account for at most; its receipt is that of the difference. */
function roundingCell(
  series: ViewSeries | undefined,
  discrepancy: ViewDiscrepancyPoint,
  options: DiscrepancyCellOptions,
  context: ProgramContext,
): GridCell {
  const lineage = lineageAt(series, discrepancy, options);
  if (lineage === null) return textCell('');
  if (isMissing(lineage.point.value)) return dash(lineage);
  if (discrepancy.rounding === 0) return { text: context.text['discrepancy.exact'], marks: '', style: 'faint', sortsBy: 0, lineage };
  return {
    text: `≤${amountText(discrepancy.rounding, options, context)}`,
    marks: '',
    style: 'plain',
    sortsBy: discrepancy.rounding,
    lineage,
  };
}

function dash(lineage: Lineage): GridCell {
  return { text: '–', marks: '', style: 'missing', sortsBy: null, lineage };
}
