import { cifToFobFormula } from '../../metrics/mirror/cif-to-fob.ts';
import { type Valuation, valuationSchema } from '../../model/trade/index.ts';
import type { Receipt } from '../../model/view/index.ts';

/**
 * How the trade under a number is valued: free on board, with cost, insurance and freight, `mixed` where it rests on both, `unstated`
 * where a source does not say. Null where no figure of trade is under it.
 * @example valuationOf(readMeasure(dataset, { reporter: 'CHN', partner: 'KAZ', period: yearPeriod(2013), record: 'reporter', vintage: 'first', measure: 'total-trade' })) // => 'mixed'
 */
export function valuationOf(receipt: Receipt): Valuation | null {
  const found = new Set(valuationsUnder(receipt));
  if (found.size > 1) return found.has('unstated') ? 'unstated' : 'mixed';
  return [...found][0] ?? null;
}

/** The valuations of the figures under a number; an import that was brought to free on board is. */
function valuationsUnder(receipt: Receipt): readonly Valuation[] {
  if (receipt.kind === 'absence') return [];
  if (receipt.kind === 'cell') {
    const valuation = valuationSchema.safeParse(receipt.valuation);
    return valuation.success ? [valuation.data] : [];
  }
  const under = receipt.operands.flatMap((operand) => valuationsUnder(operand.receipt));
  return receipt.operation === cifToFobFormula.id && under.length > 0 ? ['FOB'] : under;
}
