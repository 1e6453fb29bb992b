import type { Diagnostic } from '../contract/index.ts';
import { rowsWhere, tradeTable } from '../table/index.ts';
import { readerTexts } from '../words/index.ts';
import { type Evidence, finding, inWords, type ReferenceTotal, type SettledEvidence } from './finding.ts';
import { type FlowTotal, flowsOf, keyOfTotal } from './flows-of.ts';

/** What a difference is consistent with; nothing is said of what caused it. */
export type Consistency = 'same' | 'rounding' | 'doubling' | 're-imports' | 'parts-missing' | 'scale' | 'freight' | 'unknown';

/** A total of a file beside one that is known from elsewhere: the difference in money and as a share of the latter. */
export interface Reconciliation extends Pick<FlowTotal, 'file' | 'reporter' | 'partner' | 'flow' | 'period'> {
  readonly currency: ReferenceTotal['currency'];
  readonly value: number;
  readonly reference: ReferenceTotal;
  readonly difference: number;
  /** Null where the reference is 0. */
  readonly share: number | null;
  readonly consistentWith: Consistency;
}

/**
 * The totals of rows beside those that are known from elsewhere, for each flow that both have: totals that are stated, and sums over all goods. What a file
 * with a choice of goods comes to is no total, and is left out. Formula: difference d = own - reference, share
 * s = d / reference; money in the currency of both.
 * @example reconcileTotals({ rows: [], files: [], reference: [] }) // => []
 */
export function reconcileTotals({ rows, reference }: Evidence): readonly Reconciliation[] {
  const table = tradeTable(rows);
  return reconciled({ rows: table, flows: flowsOf(table), reference });
}

function reconciled({ rows, flows, reference }: Omit<SettledEvidence, 'files' | 'series'>): readonly Reconciliation[] {
  const known = Map.groupBy(reference, keyOfTotal);
  const returned = new Map(
    [...reference.filter(isReturned), ...rowsWhere(rows, isReturned).filter(({ product }) => product.level === 0)].map((total) => [
      `${total.reporter} ${total.period}`,
      total.value,
    ]),
  );
  const whole = flows.filter(({ goods }) => goods === 'all');
  return whole.flatMap((flow) =>
    (known.get(keyOfTotal(flow)) ?? []).map((one) => {
      const { file, reporter, partner, period, value } = flow;
      const { currency } = one;
      const difference = value - one.value;
      const share = one.value === 0 ? null : difference / one.value;
      const consistentWith = consistencyOf(flow, difference, share, returned.get(`${reporter} ${period}`) ?? null);
      return { file, reporter, partner, flow: flow.flow, period, currency, value, reference: one, difference, share, consistentWith };
    }),
  );
}

/** What an economy imports from itself. */
function isReturned({ reporter, partner, flow }: Pick<FlowTotal, 'reporter' | 'partner' | 'flow'>): boolean {
  return reporter === partner && flow === 'import';
}

/** Smaller differences are revisions and roundings. */
const told = 0.005;

/** Totals that differ by more than half a per cent, as findings. */
export function totalsThatDiffer(evidence: SettledEvidence): readonly Diagnostic[] {
  return reconciled(evidence)
    .filter(({ share, difference }) => (share === null ? difference !== 0 : Math.abs(share) > told))
    .map(({ file, reporter, partner, flow, period, currency, value, reference, difference, share, consistentWith }) =>
      finding('total-differs', {
        file,
        value: String(value),
        expected: readerTexts['finding.of-whom']({ amount: inWords(reference.value, currency), of: reference.of }),
        found: readerTexts['finding.total-apart']({
          reporter,
          partner,
          flow,
          period,
          amount: inWords(value, currency),
          difference: inWords(difference, currency),
          share: share === null ? null : (share * 100).toFixed(2),
          pattern: readerTexts[`pattern.${consistentWith}`],
        }),
        fix: readerTexts['finding.which-is-read'],
      }),
    );
}

function consistencyOf(
  { flow, stated, summed, value }: FlowTotal,
  difference: number,
  share: number | null,
  returned: number | null,
): Consistency {
  if (difference === 0) return 'same';
  const size = Math.abs(share ?? 1);
  if (size <= 0.0005) return 'rounding';
  if (returned !== null && Math.abs(Math.abs(difference) - returned) <= 0.001 * returned) return 're-imports';
  const ratio = value / (value - difference);
  if ([2, 3].some((times) => Math.abs(ratio / times - 1) <= 0.002)) return 'doubling';
  if ([3, 6].some((power) => Math.abs(Math.abs(Math.log10(Math.abs(ratio))) - power) <= 0.05)) return 'scale';
  if (stated === null && summed !== null && difference < 0) return 'parts-missing';
  if (flow === 'import' && size >= 0.02 && size <= 0.12) return 'freight';
  return 'unknown';
}
