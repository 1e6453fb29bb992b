import { missing, type Value } from '../../model/values/index.ts';
import { recordOf, series } from '../definition/index.ts';
import type { YearValue } from '../input/index.ts';
import { calculate, ratioOfProducts } from '../numerics/index.ts';

/**
 * A value at the prices of a base year.
 * Units: V in current money, any sign; P a price index on any base, both of one economy's money; the result in money of the base year.
 * Name the deflator and its release beside the result: it moves with them.
 * A Missing operand is returned as it is, the value before the prices.
 * @metric real-value
 * @example realValue(120, 150, 100) // => 80
 */
export function realValue(nominal: Value, price: Value, basePrice: Value): Value {
  return calculate([nominal, price, basePrice], (value, current, base) =>
    current <= 0 || base <= 0 ? missing('out-of-domain') : ratioOfProducts([value, base], [current]),
  );
}

/**
 * A series at the prices of a base year. Formula, units and undefined cases: those of `realValue`, and `index-year-missing`, naming
 * the year, where the deflator lacks the base year; `no-indicator`, naming the year, where it lacks that of the value. Shape: one
 * point for each of the series, in its order.
 * @example realValueSeries([{ year: 2014, value: 120 }], [{ year: 2013, value: 100 }, { year: 2014, value: 150 }], 2013) // => [{ year: 2014, value: 80 }]
 */
export function realValueSeries(series: readonly YearValue[], deflator: readonly YearValue[], indexYear: number): readonly YearValue[] {
  const prices = new Map(deflator.map(({ year, value }) => [year, value]));
  const base = prices.get(indexYear) ?? missing('index-year-missing', String(indexYear));
  return series.map(({ year, value }) => ({
    year,
    value: realValue(value, prices.get(year) ?? missing('no-indicator', String(year)), base),
  }));
}

/** Registry record of `real-value`. */
export const realValueMetric = /* @__PURE__ */ recordOf({
  id: 'real-value',
  formula: 'V(t) / (P(t) / P(base))',
  unit: 'usd-constant',
  input: 'a value, and a price index (with name and release) in its year and in the base year; or series of both',
  inputs: { value: series, price: series },
  options: { indexYear: { kind: 'number' } },
  output: 'years',
  undefinedWhen: {
    'out-of-domain': 'a price is 0 or below',
    'index-year-missing': 'the deflator lacks the base year',
    'no-indicator': 'the deflator lacks the year of the value',
  },
  reference: 'definition; Harvard Growth Lab, comtrade-mirroring, deflates by the US producer price index of December',
  example: 'year,value,price\n2019,100,100\n2020,110,102\n2021,120,107',
  exampleOptions: { indexYear: 2019 },
  compute: ({ value, price }, { indexYear }) => realValueSeries(value, price, Number(indexYear ?? price[0]?.year)),
});
