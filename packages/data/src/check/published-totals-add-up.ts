import type { Observation } from '@sogdia/core/model';
import type { Fault } from '../harmonize/index.ts';
import type { Chooser } from './choose-by-policy.ts';
import { five, partsAddUp } from './parts-add-up.ts';

/**
 * Compares every printed yearly figure of China's trade with Central Asia with the sum of the five figures that the policy takes. What a
 * paper prints is left out: whether it agrees is what views and claims say.
 * A total whose members are not all there, or not in its currency, is left out: the one is the business of `yearsComplete`, the other needs a
 * rate of exchange.
 */
export function publishedTotalsAddUp(observations: readonly Observation[], choose: Chooser): readonly Fault[] {
  const totals = observations.filter(
    ({ reporter, partner, period, status, flags }) =>
      reporter === 'CHN' &&
      partner === 'CA5' &&
      period.length === 4 &&
      status !== 'from-the-paper' &&
      !flags.includes('conflicting-sources'),
  );
  return totals.flatMap((total) => {
    const flows = total.flow === 'turnover' ? (['export', 'import'] as const) : [total.flow];
    const members = flows.flatMap((flow) => five.map((partner) => choose({ reporter: 'CHN', partner, flow, year: Number(total.period) })));
    const parts = members.filter((part) => part?.unit === total.unit).filter((part) => part !== null);
    const fault = parts.length === members.length ? partsAddUp(`CHN CA5 ${total.flow} ${total.period}`, total, parts) : null;
    return fault === null ? [] : [fault];
  });
}
