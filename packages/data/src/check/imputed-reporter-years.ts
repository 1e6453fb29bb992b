import type { Observation } from '@sogdia/core/model';

/** A reporter in a year, with how many of its pairs repeat the partner's figure. */
export interface ReporterYear {
  readonly reporter: string;
  readonly year: string;
  readonly matching: number;
  readonly pairs: number;
}

const factors: readonly number[] = [1.06, 1.1];
const tolerance = 1e-3;
const leastPairs = 2;

/**
 * Reporter-years that are nobody's report: most of their figures equal the partner's times (imports) or over (exports) a fixed
 * CIF/FOB factor of 1.06 or 1.10, within 0.1 %. A pair counts when both sides have a positive figure; a reporter-year needs at
 * least two. Within a year the reporter with the largest share is taken first and its pairs leave the count, so that a partner
 * is not blamed for a mirror of itself.
 * Reference: IMF, Direction of Trade Statistics, Introductory Notes (the factor by which the IMF fills missing reports).
 * @example imputedReporterYears([]) // => []
 */
export function imputedReporterYears(observations: readonly Observation[]): readonly ReporterYear[] {
  const byYear = Map.groupBy(observations.filter(isYearly), (observation) => observation.period);
  return [...byYear.keys()].sort().flatMap((year) => imputedInYear(year, byYear.get(year) ?? []));
}

interface Pair {
  readonly reporter: string;
  readonly partner: string;
  readonly matches: boolean;
}

function isYearly(observation: Observation): boolean {
  return observation.period.length === 4 && observation.flow !== 'turnover';
}

function imputedInYear(year: string, observations: readonly Observation[]): readonly ReporterYear[] {
  let pairs = pairsOf(observations);
  const found: ReporterYear[] = [];
  for (;;) {
    const worst = mostImputed(year, pairs);
    if (worst === undefined) return found;
    found.push(worst);
    pairs = pairs.filter((pair) => pair.reporter !== worst.reporter && pair.partner !== worst.reporter);
  }
}

function mostImputed(year: string, pairs: readonly Pair[]): ReporterYear | undefined {
  const candidates = [...Map.groupBy(pairs, (pair) => pair.reporter)].map(([reporter, own]) => ({
    reporter,
    year,
    matching: own.filter((pair) => pair.matches).length,
    pairs: own.length,
  }));
  return candidates
    .filter((candidate) => candidate.pairs >= leastPairs && candidate.matching > candidate.pairs / 2)
    .sort(
      (one, other) =>
        other.matching / other.pairs - one.matching / one.pairs || other.pairs - one.pairs || one.reporter.localeCompare(other.reporter),
    )[0];
}

/** Each pair of figures once for each side: which of the two repeats the other cannot be seen from one pair. */
function pairsOf(observations: readonly Observation[]): readonly Pair[] {
  const values = new Map(
    observations.map((observation) => [`${observation.reporter} ${observation.partner} ${observation.flow}`, observation.value]),
  );
  return observations.flatMap((observation) => {
    const mirror = values.get(`${observation.partner} ${observation.reporter} ${observation.flow === 'export' ? 'import' : 'export'}`);
    if (mirror === undefined || mirror <= 0 || observation.value <= 0) return [];
    const ratio = observation.flow === 'export' ? mirror / observation.value : observation.value / mirror;
    return [
      {
        reporter: observation.reporter,
        partner: observation.partner,
        matches: factors.some((factor) => Math.abs(ratio / factor - 1) < tolerance),
      },
    ];
  });
}
