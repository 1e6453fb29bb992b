import type { FigureOfFlow } from './figure-of-flow.ts';
import { medianOf } from './median-of.ts';

/** A run of years in which nearly all partners keep their share of a reporter's flow: how many were compared at least, and which part of them agree. */
export interface ConstantShares {
  readonly reporter: string;
  readonly flow: FigureOfFlow['flow'];
  readonly from: string;
  readonly to: string;
  readonly partners: number;
  readonly agreement: number;
}

/** How near a share must stay to that of the year before. */
const tolerance = 0.02;
/** Which part of the partners must keep theirs, of at least how many, in how many years on end. */
const leastAgreement = 0.9;
const leastPartners = 10;
const leastYears = 3;

/**
 * Runs of years in which the partners of a reporter keep their shares: figures that were made from a total and the shares of some year, and are
 * nobody's record. Formula: from one year to the next each partner's figure changes by the factor m of the median partner; a partner keeps its share
 * when v(t) / v(t-1) / m lies within 0.02 of 1; a step is found when at least nine tenths of 10 or more
 * do. A run counts from 3 years on, its first year included: it has the same shares.
 * Units: any one unit; shares and the agreement are ratios. In: the figures of one release. Out: by reporter, flow and year.
 * Undefined: a year of fewer partners says nothing. Reference: our own; Uzbekistan 2000-2015 in the IMF's Direction of Trade Statistics.
 * @example findConstantShares([]) // => []
 */
export function findConstantShares(figures: readonly FigureOfFlow[]): readonly ConstantShares[] {
  const yearly = figures.filter(({ period, flow, value }) => /^\d{4}$/.test(period) && flow !== 'turnover' && value > 0);
  const records = Map.groupBy(yearly, ({ reporter, flow }) => `${reporter} ${flow}`);
  return [...records.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const years = Map.groupBy(own, ({ period }): string => period);
    const runs: Omit<ConstantShares, 'reporter' | 'flow'>[] = [];
    for (const year of [...years.keys()].toSorted()) {
      const step = stepOf(years.get(String(Number(year) - 1)) ?? [], years.get(year) ?? []);
      if (step.partners < leastPartners || step.agreement < leastAgreement) continue;
      const before = runs.at(-1);
      if (before?.to === String(Number(year) - 1))
        runs[runs.length - 1] = {
          ...before,
          to: year,
          partners: Math.min(before.partners, step.partners),
          agreement: Math.min(before.agreement, step.agreement),
        };
      else runs.push({ from: String(Number(year) - 1), to: year, ...step });
    }
    const { reporter, flow } = first;
    return runs.filter(({ from, to }) => Number(to) - Number(from) + 1 >= leastYears).map((run) => ({ reporter, flow, ...run }));
  });
}

/** How many partners two years have in common, and which part of them keep their share from the one to the other. */
function stepOf(before: readonly FigureOfFlow[], after: readonly FigureOfFlow[]): Pick<ConstantShares, 'partners' | 'agreement'> {
  const values = new Map(before.map(({ partner, value }) => [partner as string, value]));
  const factors = after.flatMap(({ partner, value }) => {
    const earlier = values.get(partner);
    return earlier === undefined ? [] : [value / earlier];
  });
  const median = medianOf(factors);
  if (median === null) return { partners: 0, agreement: 0 };
  const keeping = factors.filter((factor) => Math.abs(factor / median - 1) <= tolerance).length;
  return { partners: factors.length, agreement: keeping / factors.length };
}
