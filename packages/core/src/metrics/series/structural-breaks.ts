import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import { type MetricFormula, recordOf, series, tenYears } from '../definition/index.ts';
import { readVector, type Vector, type YearValue } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { breakInterval } from './break-interval.ts';
import { leastSquaresSegments } from './least-squares-segments.ts';
import { valuesOfYears } from './values-of-years.ts';

/** What may change at a break, how long a segment is at least, up to how many breaks are tried, and how sure an interval is. */
export interface StructuralBreaksOptions {
  readonly model?: 'mean' | 'trend';
  readonly trimming?: number;
  readonly maximumBreaks?: number;
  readonly confidenceLevel?: number;
}

/** Within which numbers of values a break lies, both ends included; they can reach beyond the series. */
export interface BreakInterval {
  readonly from: number;
  readonly to: number;
}

/** The best division with a given number of breaks: each break is the number of values before it. */
export interface BreakDivision {
  readonly breaks: readonly number[];
  readonly residualSumOfSquares: number;
  readonly bayesianInformationCriterion: Value;
}

/**
 * The division chosen, an interval for each of its breaks (with `mean`), all that were compared (by number of breaks, from none), and
 * the largest F statistic for one break.
 */
export interface StructuralBreaks {
  readonly breaks: readonly number[];
  readonly intervals: readonly (BreakInterval | Missing)[];
  readonly divisions: readonly BreakDivision[];
  readonly supremumF: Value;
  readonly minimumSegment: number;
}

/**
 * Structural breaks of a series: where its level, or its line, changes. In full: for each number m of breaks the division with the least
 * residual sum of squares (RSS), segments being at least h T long (`trimming` h, 0.15); among them the one with the least BIC = T (ln(RSS
 * / T) + 1 + ln 2 pi) + ln T (k + 1)(m + 1), k = 1 for `model` `mean` (default), 2 for `trend`. Where a division fits exactly, the first
 * that does. supremumF = max over one break of (RSS0 - RSS1) / (RSS1 / (T - 2 k)). With `mean` each break has an interval at `level`
 * (0.95) after Bai 1997, from the size of the change and the variances around it.
 * Units: that of the values. Shape: T values at equal distance (`valuesOfYears` for a yearly series); a break is the number of values
 * before it, so the last value of a segment. `maximumBreaks` is ceil(T / floor(h T)) - 2 unless told otherwise.
 * The first Missing value, an absence, is returned as it is. Within the result, `bayesianInformationCriterion` and `supremumF` are
 * `degenerate` where the RSS is 0, and an interval where a variance is.
 * Throws: `InvalidParameterError` when the trimming is not above 0 and at most 0.5, no break is allowed, the model has an unknown name,
 * or the confidence level is no probability.
 * @metric structural-breaks
 * @example [structuralBreaks([1, 1, 1, 1, 9, 9, 9, 9], { trimming: 0.4 })].map((found) => (isMissing(found) ? found : found.breaks)) // => [[4]]
 */
export function structuralBreaks(values: Vector, options: StructuralBreaksOptions = {}): StructuralBreaks | Missing {
  const { model = 'mean', trimming = 0.15, maximumBreaks, confidenceLevel = 0.95 } = options;
  InvalidParameterError.expectOptions(options, { model: ['mean', 'trend'], trimming: null, maximumBreaks: null, confidenceLevel: null });
  if (!(trimming > 0 && trimming <= 0.5)) throw new InvalidParameterError('trimming', String(trimming), 'a share above 0 and at most 0.5');
  if (!(maximumBreaks === undefined || maximumBreaks >= 1))
    throw new InvalidParameterError('maximumBreaks', String(maximumBreaks), '1 or more');
  if (!(confidenceLevel > 0 && confidenceLevel < 1))
    throw new InvalidParameterError('confidenceLevel', String(confidenceLevel), 'a probability between 0 and 1');
  const numbers = readVector(values);
  if (isMissing(numbers)) return numbers;
  const length = numbers.length;
  const coefficients = model === 'mean' ? 1 : 2;
  const minimumSegment = Math.floor(trimming * length + 1e-9);
  if (minimumSegment < coefficients + 2 || 2 * minimumSegment > length) return missing('too-few-observations');
  const most = Math.min(Math.floor(length / minimumSegment) - 1, maximumBreaks ?? Math.max(1, Math.ceil(length / minimumSegment) - 2));
  const largest = numbers.reduce((size, number) => Math.max(size, Math.abs(number)), 0);
  const scale = largest > 0 ? largest : 1;
  const scaled = numbers.map((number) => number / scale);
  const segments = leastSquaresSegments(scaled, { model, minimumSegment, maximumBreaks: most });
  const first = segments[0]?.residuals as number;
  const exact = (residuals: number): boolean => residuals <= 1e-26 * length;
  const divisions = segments.map(({ breaks, residuals }, count): BreakDivision => {
    const likelihood = length * (Math.log(residuals / length) + 2 * Math.log(scale) + 1 + Math.log(2 * Math.PI));
    return {
      breaks,
      residualSumOfSquares: exact(residuals) ? 0 : residuals * scale * scale,
      bayesianInformationCriterion: exact(residuals)
        ? missing('degenerate')
        : likelihood + Math.log(length) * (coefficients + 1) * (count + 1),
    };
  });
  const second = segments[1]?.residuals;
  const supremumF =
    second === undefined || exact(second) ? missing('degenerate') : (first - second) / (second / (length - 2 * coefficients));
  if (!divisions.every(({ residualSumOfSquares }) => Number.isFinite(residualSumOfSquares))) return missing('out-of-domain');
  const breaks = chosen(divisions);
  const intervals = model === 'mean' ? intervalsOf(scaled, breaks, confidenceLevel) : [];
  return { breaks, intervals, divisions, supremumF, minimumSegment };
}

function intervalsOf(values: readonly number[], breaks: readonly number[], level: number): readonly (BreakInterval | Missing)[] {
  const ends = [0, ...breaks, values.length];
  const segments = ends.slice(1).map((end, index) => values.slice(ends[index], end));
  const levels = segments.map((segment) => sum(segment) / segment.length);
  const variances = segments.map(
    (segment, index) => sum(segment.map((value) => (value - (levels[index] as number)) ** 2)) / segment.length,
  );
  return breaks.map((at, index) => {
    const size = (levels[index + 1] as number) - (levels[index] as number);
    const reach = breakInterval({ size, varianceBefore: variances[index] as number, varianceAfter: variances[index + 1] as number }, level);
    return isMissing(reach) ? reach : { from: at - Math.ceil(reach.before), to: at + Math.ceil(reach.after) };
  });
}

function chosen(divisions: readonly BreakDivision[]): readonly number[] {
  const exact = divisions.find(({ bayesianInformationCriterion }) => isMissing(bayesianInformationCriterion));
  if (exact !== undefined) return exact.breaks;
  const best = divisions.reduce((least, division) =>
    (division.bayesianInformationCriterion as number) < (least.bayesianInformationCriterion as number) ? division : least,
  );
  return best.breaks;
}

/** Id, formula and unit of `structural-breaks`. */
export const structuralBreaksFormula: MetricFormula<'structural-breaks'> = {
  id: 'structural-breaks',
  formula: 'the division with the least residual sum of squares for each number of breaks, the number by BIC',
  unit: 'count',
};

/** Registry record of `structural-breaks`. */
export const structuralBreaksMetric = /* @__PURE__ */ recordOf(structuralBreaksFormula, {
  input: 'values at equal distance, without an absence',
  inputs: { value: series },
  options: {
    model: { kind: 'choice', values: ['mean', 'trend'], usedBy: 'mean: changes of level; trend: changes of a line' },
    confidenceLevel: { kind: 'number', values: [0.95], usedBy: '0.95: R strucchange' },
    trimming: { kind: 'number', values: [0.15], usedBy: '0.15: Bai and Perron, R strucchange' },
    maximumBreaks: { kind: 'number' },
  },
  output: 'years',
  measured: ['supremumF'],
  range: [0, null],
  undefinedWhen: {
    'too-few-observations': 'the shortest segment allowed has fewer values than its coefficients need, and one more',
    degenerate: 'a division fits exactly: its BIC and F statistic have no value, and it is chosen',
    'out-of-domain': 'a value is no number',
  },
  reference: 'Bai and Perron 2003, doi:10.1002/jae.659; Bai 1997, doi:10.1162/003465397557132; Andrews 1993, doi:10.2307/2951764',
  example: tenYears,
  exampleOptions: { trimming: 0.3 },
  compute: ({ value }, options) => {
    const found = structuralBreaks(valuesOfYears(value), options);
    if (isMissing(found)) return found;
    const { breaks, intervals, supremumF } = found;
    if (breaks.length === 0) return { breaks: 0, supremumF };
    const [{ year: first }] = value as [YearValue];
    const yearAt = (position: number): number => first + position - 1;
    return breaks.map((position, at) => {
      const interval = intervals[at] ?? missing('degenerate');
      const [from, to] = isMissing(interval) ? [interval, interval] : [yearAt(interval.from), yearAt(interval.to)];
      return { year: yearAt(position), from, to, supremumF };
    });
  },
});
