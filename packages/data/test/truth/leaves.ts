import { isMissing, type Receipt, type View, type ViewPoint } from '@sogdia/core';
import type { ReceiptCell, ReceiptStep } from '@sogdia/core/model';

/** What lies under some numbers: each cell and each step once. */
export interface Lineage {
  readonly cells: readonly ReceiptCell[];
  readonly steps: readonly ReceiptStep[];
}

/** The cells and steps under receipts. */
export function lineageOf(receipts: readonly Receipt[]): Lineage {
  const [cells, steps]: [ReceiptCell[], ReceiptStep[]] = [[], []];
  const seen = new Set<Receipt>();
  const visit = (receipt: Receipt): void => {
    if (seen.has(receipt)) return;
    seen.add(receipt);
    if (receipt.kind === 'cell') cells.push(receipt);
    if (receipt.kind !== 'step') return;
    steps.push(receipt);
    for (const operand of receipt.operands) visit(operand.receipt);
  };
  for (const receipt of receipts) visit(receipt);
  return { cells, steps };
}

/** The points of a view that have a number: what is noted is of what is shown. */
export function pointsShown(view: View): readonly ViewPoint[] {
  return view.series.flatMap(({ points }) => points.filter(({ value }) => !isMissing(value)));
}

const lineages = new WeakMap<View, Lineage>();

/** The cells and steps under the numbers that a view shows. */
export function lineageOfView(view: View): Lineage {
  const known = lineages.get(view) ?? lineageOf(pointsShown(view).map(({ receipt }) => receipt));
  lineages.set(view, known);
  return known;
}
