import type { Valuation } from '../../model/trade/index.ts';
import { isMissing, missing, type Unit, type Value } from '../../model/values/index.ts';
import { amount, count, type MetricFormula, recordOf } from '../definition/index.ts';
import { cagr } from '../levels/cagr.ts';
import { calculate } from '../numerics/index.ts';

/** An amount with what it is measured in: only amounts of one unit and valuation compare. */
export interface MeasuredAmount {
  readonly value: Value;
  readonly unit: Unit;
  readonly valuation?: Valuation;
}

/**
 * Growth rate needed to reach a target in time. With no year left target / now - 1, what is lacking or left over.
 * Units: both amounts in one unit and valuation; the result is a ratio a year, at least -1; negative when the target is passed.
 * A Missing amount is returned as it is, now before target.
 * @metric required-growth
 * @example requiredGrowth({ value: 100, unit: 'usd' }, { value: 400, unit: 'usd' }, 2) // => 1
 * @example requiredGrowth({ value: 80, unit: 'usd' }, { value: 100, unit: 'usd' }, 0) // => 0.25
 */
export function requiredGrowth(now: MeasuredAmount, target: MeasuredAmount, yearsLeft: number): Value {
  if (now.unit !== target.unit || now.valuation !== target.valuation) return missing('unit-mismatch');
  return cagr(now.value, target.value, yearsLeft === 0 ? 1 : yearsLeft);
}

/**
 * Whether growth so far is enough to reach a target in time. Formula: (1 + growth so far) / (1 + growth required), the growth so far
 * being the compound rate from the start to now. 1 or more: on track if growth goes on as it was.
 * Units: all amounts in one unit and valuation; a ratio, at least 0.
 * Undefined: as `requiredGrowth` and `cagr`; `zero-denominator` when the required growth is -1, a target of 0.
 * Reference: definition.
 * @example onTrackRatio({ value: 100, unit: 'usd' }, { value: 200, unit: 'usd' }, { value: 400, unit: 'usd' }, 1, 1) // => 1
 */
export function onTrackRatio(
  start: MeasuredAmount,
  now: MeasuredAmount,
  target: MeasuredAmount,
  yearsPassed: number,
  yearsLeft: number,
): Value {
  const required = requiredGrowth(now, target, yearsLeft);
  const soFar = yearsPassed === 0 ? missing('too-few-observations') : requiredGrowth(start, now, yearsPassed);
  const [absence] = [soFar, required].filter(isMissing);
  if (absence !== undefined) return absence;
  return calculate([soFar, required], (done, needed) => (needed === -1 ? missing('zero-denominator') : (1 + done) / (1 + needed)));
}

/** Id, formula and unit of `required-growth`. */
export const requiredGrowthFormula: MetricFormula<'required-growth'> = {
  id: 'required-growth',
  formula: '(target / now)^(1 / years left) - 1',
  unit: 'ratio',
};

/** Registry record of `required-growth`. */
export const requiredGrowthMetric = /* @__PURE__ */ recordOf(requiredGrowthFormula, {
  input: 'the amount now and the target, with unit and valuation, and the years left',
  inputs: { now: amount, target: amount, yearsLeft: count },
  range: [-1, null],
  undefinedWhen: {
    'unit-mismatch': 'the amounts differ in unit or valuation',
    'zero-denominator': 'the amount now is 0',
    'out-of-domain': 'an amount or the years left are negative',
  },
  requires: ['cagr'],
  reference: 'definition',
  example: 'partner,now,target,yearsLeft\nA,41,60,7',
  compute: ({ now, target, yearsLeft }) => requiredGrowth({ value: now, unit: 'usd' }, { value: target, unit: 'usd' }, yearsLeft),
});
