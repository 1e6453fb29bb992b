import type { Dataset } from '../../model/dataset/index.ts';
import { economyCodeSchema } from '../../model/economies/index.ts';
import { periodSchema } from '../../model/values/index.ts';
import type { Receipt, ReceiptCell } from '../../model/view/index.ts';
import type { Cell } from '../cell/index.ts';
import { cellsOf } from '../receipt/index.ts';
import { type RevisionTriangle, revisionTriangle } from './revision-triangle.ts';

/**
 * The revised figures that a number rests on: the triangle of each of its cells of which views take different figures, once each, in
 * the order of the operands, with the vintages that some view takes. Empty where none was revised.
 * @example
 * ```ts
 * revisionsOf(
 *   dataset,
 *   readFlow(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'latest',
 *     flow: 'import',
 *   }),
 * ).map(({ vintages }) => vintages.map(({ receipt }) => receipt.value)) // => [[10, 8]]
 * ```
 * @example
 * ```ts
 * revisionsOf(
 *   dataset,
 *   readFlow(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'latest',
 *     flow: 'export',
 *   }),
 * ) // => []
 * ```
 */
export function revisionsOf(dataset: Dataset, receipt: Receipt): readonly RevisionTriangle[] {
  const cells = new Map(
    cellsOf(receipt)
      .flatMap((leaf) => cellOf(leaf))
      .map((cell) => [JSON.stringify(cell), cell]),
  );
  return [...cells.values()]
    .map((cell) => takenOnly(revisionTriangle(dataset, cell)))
    .filter(
      ({ vintages }) => new Set(vintages.filter(({ takenBy }) => takenBy.length > 0).map(({ receipt: { value } }) => value)).size > 1,
    );
}

function takenOnly({ cell, vintages }: RevisionTriangle): RevisionTriangle {
  return { cell, vintages: vintages.filter(({ takenBy, takenFrom }) => takenBy.length > 0 || takenFrom !== null) };
}

/** The cell of the recorder's record that a figure is of; none for an indicator, whose quantity is no flow. */
function cellOf({ subject: { quantity, reporter, partner, recorder, period, product } }: ReceiptCell): readonly Cell[] {
  if ((quantity !== 'export' && quantity !== 'import') || reporter === null || partner === null || period === null) return [];
  const own = economyCodeSchema.safeParse(reporter);
  const other = economyCodeSchema.safeParse(partner);
  const when = periodSchema.safeParse(period);
  if (!own.success || !other.success || !when.success) return [];
  const where = { period: when.data, ...(product === undefined ? {} : { product }) };
  if (recorder !== partner) return [{ reporter: own.data, partner: other.data, flow: quantity, ...where }];
  return [{ reporter: other.data, partner: own.data, flow: quantity === 'export' ? 'import' : 'export', ...where }];
}
