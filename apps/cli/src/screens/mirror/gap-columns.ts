import {
  type BookPair,
  formatAmount,
  formatCell,
  formatReceiptValue,
  type GapPart,
  gapParts,
  gapSeriesOf,
  isMissing,
  type MissingReason,
  nameGapPart,
  type Receipt,
  type View,
  type ViewGapPoint,
  type ViewPoint,
  type ViewSeries,
} from '@sogdia/core';
import type { ProgramContext } from '../../model/index.ts';
import { cellOfPoint, type GridCell, type GridColumn, type Lineage, textCell } from '../../table/index.ts';

/** The parts of a gap that are amounts in the unit of their view; the others are ratios. */
const amounts: readonly GapPart[] = ['difference', 'valuation', 'rest'];

/** How the amounts of a table of gaps are written: in the unit of the view, or each in its own, where sizes differ much. */
export type AmountsOfGaps = 'in-one-unit' | 'each-in-its-own';

/** The columns of a table of gaps: both records, the gap part by part with what rounding could account for, others, the two metrics. */
export function gapColumns({ spec }: View, others: readonly GridColumn[], context: ProgramContext): readonly GridColumn[] {
  const { text } = context;
  const column = (id: string, label: string, short: string): GridColumn => ({ id, label, short, align: 'right' });
  const part = (id: GapPart): GridColumn => column(id, nameGapPart(id, spec.factor, context.language), text[`gap.short.${id}`]);
  return [
    column('own', text['gap.own'], text['gap.short.own']),
    column('mirror', text['gap.mirror'], text['gap.short.mirror']),
    ...gapParts.slice(0, 4).map(part),
    column('rounding', text['gap.rounding'], text['gap.short.rounding']),
    ...others,
    ...gapParts.slice(4).map(part),
  ];
}

/** What the cells of a pair are made with. */
export interface GapCellOptions {
  readonly view: View;
  readonly reasons: readonly MissingReason[];
  readonly amounts: AmountsOfGaps;
  readonly others: readonly GridCell[];
}

/** The cells of those columns for one pair in one period. */
export function gapCells(pair: BookPair, gap: ViewGapPoint, options: GapCellOptions, context: ProgramContext): readonly GridCell[] {
  const { view, reasons, others } = options;
  const series = gapSeriesOf({ ...view, gaps: [pair.gap] }, context.language);
  const record = (line: ViewSeries): GridCell => {
    const point = at(line, gap);
    const cell = cellOfPoint(view, line, point, reasons, context.language);
    return point === undefined || isMissing(point.value) ? cell : { ...cell, text: amountText(point.receipt, options, context) };
  };
  const parts = gapParts.map((part, index) => partCell(part, series[index], gap, options, context));
  const rounding = roundingCell(series[0], gap, options, context);
  return [record(pair.own), record(pair.mirror), ...parts.slice(0, 4), rounding, ...others, ...parts.slice(4)];
}

function at({ points }: ViewSeries, { period }: ViewGapPoint): ViewPoint | undefined {
  return points.find((point) => point.period === period);
}

function amountText(receipt: Receipt, { view, amounts }: GapCellOptions, { language }: ProgramContext): string {
  return amounts === 'in-one-unit' ? formatCell(receipt.value, view.unit, language) : formatReceiptValue(receipt, language);
}

/** Where no gap can be told, each part is a dash; the reason stands with the record that is missing. */
function partCell(
  part: GapPart,
  series: ViewSeries | undefined,
  gap: ViewGapPoint,
  options: GapCellOptions,
  context: ProgramContext,
): GridCell {
  const point = series === undefined ? undefined : at(series, gap);
  if (series === undefined || point === undefined) return textCell('');
  if (isMissing(gap.difference.value) || isMissing(point.value)) return dash({ view: options.view, series, point });
  const cell = cellOfPoint(options.view, series, point, [], context.language);
  const text = amounts.includes(part) ? amountText(point.receipt, options, context) : formatReceiptValue(point.receipt, context.language);
  return { ...cell, text };
}

/** What rounding could account for at most; its receipt is that of the difference. */
function roundingCell(series: ViewSeries | undefined, gap: ViewGapPoint, options: GapCellOptions, context: ProgramContext): GridCell {
  const point = series === undefined ? undefined : at(series, gap);
  if (series === undefined || point === undefined) return textCell('');
  const lineage = { view: options.view, series, point };
  if (isMissing(point.value)) return dash(lineage);
  if (gap.rounding === 0) return { text: context.text['gap.exact'], marks: '', style: 'faint', sortsBy: 0, lineage };
  const amount = formatAmount(gap.rounding, 'usd', context.language);
  return { text: `≤${amount}`, marks: '', style: 'plain', sortsBy: gap.rounding, lineage };
}

function dash(lineage: Lineage): GridCell {
  return { text: '–', marks: '', style: 'missing', sortsBy: null, lineage };
}
