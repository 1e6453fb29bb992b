import type { MetricFormula } from '../../metrics/definition/index.ts';
import { cagr, cagrFormula } from '../../metrics/levels/cagr.ts';
import { growthRate, growthRateFormula } from '../../metrics/levels/growth-rate.ts';
import { missing, type Value, yearsLater } from '../../model/values/index.ts';
import {
  atEnds,
  type CallScope,
  deriveNumber,
  everything,
  expectOperands,
  faultAt,
  fixPosition,
  type Interval,
  makeNumber,
  type NumberMeaning,
  numberAt,
  operandAt,
  type Position,
  plainStructure,
  runOf,
  subjectOfText,
} from '../meaning/index.ts';
import type { Word } from './word.ts';

/** Words that set one period of a series against another. */
export const changeWords: readonly Word[] = [
  { word: 'growth', form: 'growth(series) or growth(series, 2022)', meaning: growth },
  { word: 'previous', form: 'previous(series)', meaning: previous },
  { word: 'change', form: 'change(2013..2023, series)', meaning: (scope) => overall(scope, growthRateFormula, growthRate) },
  {
    word: 'cagr',
    form: 'cagr(2013..2023, series)',
    meaning: (scope) => overall(scope, cagrFormula, (first, last, years) => cagr(first, last, years)),
  },
];

function growth(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const series = yearlyAt(scope, 0);
  const shape = { node: scope.call, key: `growth(${series.key})`, yearly: true, members: series.members, unit: 'ratio' } as const;
  const rate = makeNumber(shape, (facts, position) => {
    const parts = [
      { role: 'previous', result: series.at(facts, yearBefore(position)) },
      { role: 'current', result: series.at(facts, position) },
    ];
    const { id: operation, formula, unit } = growthRateFormula;
    const derivation = { subject: subjectOfText(shape.key, position), unit, operation, formula };
    return deriveNumber(derivation, parts, pairwise(growthRate), (intervals) => changeInterval(intervals, 1));
  });
  return scope.call.operands.length === 1 ? rate : (fixPosition(scope, rate, operandAt(scope, 1), scope.call) as NumberMeaning);
}

function previous(scope: CallScope): NumberMeaning {
  expectOperands(scope, 1);
  const series = yearlyAt(scope, 0);
  const at: NumberMeaning['at'] = (facts, position) => series.at(facts, yearBefore(position));
  return { ...series, node: scope.call, key: `previous(${series.key})`, stated: null, structure: plainStructure, at };
}

/** The change from the first year of a range to the last, as a whole or a year. */
function overall(scope: CallScope, metric: MetricFormula, compute: (first: Value, last: Value, years: number) => Value): NumberMeaning {
  const { bodies, over, positions } = runOf(scope, 1);
  const [series] = bodies;
  if (series?.kind !== 'number') throw faultAt(scope, series?.node ?? scope.call, 'not a number', [scope.form]);
  if (!('from' in over)) throw faultAt(scope, scope.call, 'no range of years', [scope.form]);
  const isYearly = metric.id === cagrFormula.id;
  if (isYearly && over.from.length > 4) throw faultAt(scope, scope.call, 'no range of years', [scope.form]);
  const years = isYearly ? Number(over.to) - Number(over.from) : 1;
  const key = `${scope.call.word}(${over.from}..${over.to}, ${series.key})`;
  return makeNumber({ node: scope.call, key, yearly: false, members: series.members, unit: 'ratio' }, (facts, position) => {
    const ends = positions(position);
    const [first, last] = [ends[0] ?? position, ends.at(-1) ?? position];
    const parts = [
      { role: over.from, result: series.at(facts, first) },
      { role: over.to, result: series.at(facts, last) },
    ];
    const derivation = { subject: subjectOfText(key, position), unit: metric.unit, operation: metric.id, formula: metric.formula };
    const spread = (intervals: readonly Interval[]): Interval => changeInterval(intervals, years);
    return deriveNumber(
      derivation,
      parts,
      pairwise((from, to) => compute(from, to, years)),
      spread,
    );
  });
}

function yearlyAt(scope: CallScope, index: number): NumberMeaning {
  const series = numberAt(scope, index);
  if (!series.yearly) throw faultAt(scope, series.node, 'not a series over years', ['a series without its own year']);
  return series;
}

function yearBefore({ period, member }: Position): Position {
  return { period: period === null ? null : yearsLater(period, -1), member };
}

function pairwise(compute: (first: Value, second: Value) => Value): (values: readonly Value[]) => Value {
  return ([first, second]) => (first === undefined || second === undefined ? missing('too-few-observations') : compute(first, second));
}

/** (last / first)^(1 / years) - 1 over two intervals; it falls in the first and rises in the last. */
function changeInterval([first, last]: readonly Interval[], years: number): Interval {
  if (first === undefined || last === undefined || first.low <= 0 || last.low < 0) return everything;
  return atEnds((from = 0, to = 0) => (to / from) ** (1 / years) - 1, first, last);
}
