import { volatility, volatilityFormula } from '../../metrics/levels/volatility.ts';
import { correlation } from '../../metrics/numerics/index.ts';
import { isMissing, missing, type Unit, type Value } from '../../model/values/index.ts';
import {
  type CallScope,
  correlationInterval,
  deriveNumber,
  everything,
  faultAt,
  type Interval,
  type Meaning,
  makeNumber,
  type NumberMeaning,
  positionLabel,
  runOf,
  subjectOfText,
  sumIntervals,
  variationInterval,
} from '../meaning/index.ts';
import { sumOf } from './sum-of.ts';
import type { Word } from './word.ts';

/** How a word makes one number of many: its formula, the value and the interval. */
interface Summary {
  readonly word: string;
  readonly formula: string;
  /** The unit of the result; null for that of the series. */
  readonly unit: Unit | null;
  readonly compute: (values: readonly Value[]) => Value;
  readonly spread: (intervals: readonly Interval[]) => Interval;
}

const summaries: readonly Summary[] = [
  { word: 'sum', formula: 'Σ v', unit: null, compute: sumOf, spread: sumIntervals },
  { word: 'mean', formula: 'Σ v / n', unit: null, compute: meanOf, spread: meanInterval },
  { word: 'min', formula: 'smallest v', unit: null, compute: ofNumbers(Math.min), spread: atBothEnds(Math.min) },
  { word: 'max', formula: 'largest v', unit: null, compute: ofNumbers(Math.max), spread: atBothEnds(Math.max) },
  { word: 'cv', formula: 'sd(v) / mean(v), with n - 1', unit: 'ratio', compute: variationOf, spread: variationInterval },
];

/** Words that make one number of a series: over the years of a range, or over members. */
export const summaryWords: readonly Word[] = [
  ...summaries.map((summary): Word => {
    const form = `${summary.word}(2013..2023, series) or ${summary.word}(series over *)`;
    return { word: summary.word, form, meaning: (scope) => summarise(scope, summary) };
  }),
  { word: 'corr', form: 'corr(2014..2023, series, series)', meaning: correlate },
];

function summarise(scope: CallScope, { word, formula, unit, compute, spread }: Summary): NumberMeaning {
  const { bodies, over, positions } = runOf(scope, 1);
  const series = numberFrom(scope, bodies[0]);
  const isYears = 'from' in over;
  const key = `${word}(${isYears ? `${over.from}..${over.to}, ` : ''}${series.key})`;
  const shape = { node: scope.call, key, yearly: isYears ? false : series.yearly, members: isYears ? series.members : null };
  return makeNumber({ ...shape, unit: unit ?? series.unit }, (facts, position) => {
    const parts = positions(position).map((at) => ({ role: positionLabel(at), result: series.at(facts, at) }));
    const operation = word === 'cv' ? volatilityFormula.id : word;
    const resultUnit = unit ?? parts[0]?.result.receipt.unit ?? 'quantity';
    return deriveNumber({ subject: subjectOfText(key, position), unit: resultUnit, operation, formula }, parts, compute, spread);
  });
}

function correlate(scope: CallScope): NumberMeaning {
  const { bodies, over, positions } = runOf(scope, 2);
  const [one, other] = [numberFrom(scope, bodies[0]), numberFrom(scope, bodies[1])];
  const key = `corr(${'from' in over ? `${over.from}..${over.to}, ` : ''}${one.key}, ${other.key})`;
  const yearly = 'from' in over ? false : one.yearly || other.yearly;
  return makeNumber({ node: scope.call, key, yearly, members: null, unit: 'ratio' }, (facts, position) => {
    const times = positions(position);
    const partsOf = (series: NumberMeaning) =>
      times.map((at) => ({ role: `${series.key} ${positionLabel(at)}`, result: series.at(facts, at) }));
    const count = times.length;
    const derivation = {
      subject: subjectOfText(key, position),
      unit: 'ratio',
      operation: 'correlation',
      formula: 'Pearson correlation',
    } as const;
    return deriveNumber(
      derivation,
      [...partsOf(one), ...partsOf(other)],
      (values) => correlationOf(values.slice(0, count), values.slice(count)),
      (intervals) => correlationInterval(intervals.slice(0, count), intervals.slice(count)),
    );
  });
}

function numberFrom(scope: CallScope, meaning: Meaning | undefined): NumberMeaning {
  if (meaning?.kind === 'number') return meaning;
  throw faultAt(scope, meaning?.node ?? scope.call, 'not a number', [scope.form]);
}

function ofNumbers(choose: (...numbers: number[]) => number): Summary['compute'] {
  return (values) => values.find(isMissing) ?? choose(...(values as readonly number[]));
}

function atBothEnds(choose: (...numbers: number[]) => number): Summary['spread'] {
  return (intervals) => ({ low: choose(...intervals.map(({ low }) => low)), high: choose(...intervals.map(({ high }) => high)) });
}

function meanOf(values: readonly Value[]): Value {
  const total = sumOf(values);
  return isMissing(total) ? total : total / values.length;
}

function meanInterval(intervals: readonly Interval[]): Interval {
  const { low, high } = sumIntervals(intervals);
  return intervals.length === 0 ? everything : { low: low / intervals.length, high: high / intervals.length };
}

function variationOf(values: readonly Value[]): Value {
  return volatility(
    values.map((value, year) => ({ year, value })),
    { form: 'cv' },
  );
}

function correlationOf(one: readonly Value[], other: readonly Value[]): Value {
  const absence = [...one, ...other].find(isMissing);
  if (absence !== undefined) return absence;
  return one.length < 3 ? missing('too-few-observations') : correlation(one as readonly number[], other as readonly number[]);
}
