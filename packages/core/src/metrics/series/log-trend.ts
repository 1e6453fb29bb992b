import { isMissing, missing } from '../../model/values/index.ts';
import { readTradeVector, type YearValue } from '../input/index.ts';
import { sum } from '../numerics/index.ts';
import { orderSeries } from './order-series.ts';

/**
 * Least-squares line of the logarithm of a series on its year. Formula: ln V(t) = a + b t + e(t), sum e^2 least.
 * Units: slope in log points a year, residuals in log points, in the order of the years. Years that are not in the series are not
 * filled in: the line runs over those that are.
 * Undefined: the first Missing is returned as it is; `too-few-observations` for fewer than two points; `out-of-domain` for a value
 * of 0 or below. Throws: `InvalidParameterError` when a year stands twice.
 * @example logTrend([{ year: 2013, value: 5 }, { year: 2014, value: 5 }]) // => { slope: 0, residuals: [0, 0] }
 */
export function logTrend(series: readonly YearValue[]) {
  const ordered = orderSeries(series);
  const values = readTradeVector(ordered.map(({ value }) => value));
  if (isMissing(values)) return values;
  if (values.length < 2) return missing('too-few-observations');
  if (values.includes(0)) return missing('out-of-domain');
  const origin = sum(ordered.map(({ year }) => year)) / ordered.length;
  const times = ordered.map(({ year }) => year - origin);
  const logs = values.map(Math.log);
  const level = sum(logs) / logs.length;
  const points = logs.map((log, index) => ({ time: times[index] as number, height: log - level }));
  const slope = sum(points.map(({ time, height }) => time * height)) / sum(points.map(({ time }) => time * time));
  return { slope, residuals: points.map(({ time, height }) => height - slope * time) };
}
