import { calculate } from '../../metrics/numerics/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { Flow, Observation } from '../../model/trade/index.ts';
import type { ReceiptCell, ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';
import { applySourcePolicy, type Cell, observationsOfCell, recordedCell } from '../cell/index.ts';
import { derive } from '../receipt/index.ts';
import { turnoversOf } from './turnovers-of.ts';

/** The cell of one flow of a pair, and what the receipt of the flow is about. */
export interface FlowSought {
  readonly cell: Cell & { readonly flow: Flow };
  readonly subject: ReceiptSubject;
  readonly vintage: VintageChoice;
}

/** The operation of a flow that is derived from the turnover. */
export const turnoverLessOtherFlowOperation = 'turnover-less-other-flow';

/**
 * A flow that nobody but the paper prints, from what others do: the printed turnover less the other flow. Formula: X = V - M, M = V - X.
 * Units: US dollars. Null where the turnover or the other flow is not held from a publisher of its own (read in the paper, worked out
 * from a growth rate, or of low confidence) and in US dollars, or where the turnover is less than the other flow.
 */
export function turnoverLessOtherFlow(dataset: Dataset, { cell, subject, vintage }: FlowSought): ReceiptStep | null {
  const other: Cell = { ...cell, flow: cell.flow === 'export' ? 'import' : 'export' };
  const turnover = turnoversOf(dataset, cell, vintage).find(isIndependent);
  const { chosen } = applySourcePolicy(dataset, other, vintage);
  if (turnover === undefined || chosen === null || !isIndependent(chosen) || turnover.value < chosen.value) return null;
  const leaf = (of: Cell, figure: Observation): ReceiptCell =>
    recordedCell(
      { ...subject, quantity: of.flow },
      figure,
      observationsOfCell(dataset, of).filter((one) => one !== figure),
    );
  const operands = [
    { role: 'turnover', receipt: leaf({ ...cell, flow: 'turnover' }, turnover) },
    { role: `${other.flow}s`, receipt: leaf(other, chosen) },
  ] as const;
  const formula = cell.flow === 'export' ? 'X = V - M' : 'M = V - X';
  const derivation = { subject, unit: 'usd', operation: turnoverLessOtherFlowOperation, formula } as const;
  return derive(derivation, operands, (whole, part) => calculate([whole, part], (first, second) => first - second));
}

function isIndependent({ unit, status, confidence }: Observation): boolean {
  return unit === 'usd' && status === 'printed' && confidence !== 'low';
}
