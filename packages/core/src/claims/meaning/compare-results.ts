import { judgeDifference } from '../../metrics/numerics/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { ComparisonOperator } from '../syntax/index.ts';
import { combineIntervals, type Interval, isOfTheText } from './intervals/index.ts';
import { negation } from './judgement.ts';
import type { EconomyMeaning, Facts, NumberMeaning, Position, TextMeaning } from './meaning.ts';
import type { Judgement, TruthResult } from './result.ts';

/** Whether two sides stand as an operator says, at a year and a member. */
export type PairComparison = (facts: Facts, position: Position) => TruthResult;

/**
 * Two numbers. A number of the text equals what rounds to its digits: it differs by no more than half a unit of the last one. Two computed
 * numbers are equal within 1e-9 of their size, which is the error of the arithmetic.
 */
export function compareNumbers(operator: ComparisonOperator, left: NumberMeaning, right: NumberMeaning): PairComparison {
  const tolerance = toleranceOf(left, right);
  const relation = operator === '!=' ? '==' : operator;
  return (facts, position) => {
    const [one, other] = [left.at(facts, position), right.at(facts, position)];
    const values = [one.receipt.value, other.receipt.value];
    const absence = values.find(isMissing);
    const slack = 1e-9 * Math.max(...values.map((value) => (isMissing(value) ? 0 : Math.abs(value))));
    const judge = (difference: Interval): Judgement => judgeDifference(relation, difference, { tolerance, slack });
    const exact = isMissing(one.receipt.value) || isMissing(other.receipt.value) ? null : one.receipt.value - other.receipt.value;
    const result: TruthResult = {
      point: exact === null ? (absence ?? false) : judge({ low: exact, high: exact }) === 'true',
      rounded: judge(combineIntervals('-', one.rounded, other.rounded)),
      independent: judge(combineIntervals('-', one.independent, other.independent)),
      evidence: [one.receipt, other.receipt],
    };
    return operator === '!=' ? negation(result) : result;
  };
}

/** Half a unit of the last digit of the one side that is a number of the text; none where both or neither are. */
function toleranceOf({ stated: left }: NumberMeaning, { stated: right }: NumberMeaning): number {
  if (left !== null) return right === null ? left : 0;
  return right === null ? 0 : right;
}

/** Two economies, one of which was found: the same, another, or unknown where rounding leaves several. */
export function compareEconomies(operator: ComparisonOperator, left: EconomyMeaning, right: EconomyMeaning): PairComparison {
  return (facts, position) => {
    const [one, other] = [left.at(facts, position), right.at(facts, position)];
    const absence = [one.point, other.point].find(isMissing);
    const judge = (some: readonly string[], others: readonly string[]): Judgement => {
      if (!some.some((code) => others.includes(code))) return 'false';
      return some.length === 1 && others.length === 1 ? 'true' : 'unknown';
    };
    const result: TruthResult = {
      point: absence ?? one.point === other.point,
      rounded: judge(one.rounded, other.rounded),
      independent: judge(one.independent, other.independent),
      evidence: [...one.evidence, ...other.evidence],
    };
    return operator === '!=' ? negation(result) : result;
  };
}

/**
 * Two dates of day, month or year precision, or two texts. A date equals a coarser one that it falls into; against a finer one it is
 * unknown. Texts are equal whatever the case of their letters.
 */
export function compareTexts(operator: ComparisonOperator, left: TextMeaning, right: TextMeaning, dates: boolean): PairComparison {
  return (facts, position) => {
    const [one, other] = [left.at(facts, position), right.at(facts, position)];
    const evidence = [one.receipt, other.receipt].filter((receipt) => receipt.kind !== 'step' || receipt.operation !== 'stated');
    const absence = [one.text, other.text].find(isMissing);
    if (isMissing(one.text) || isMissing(other.text)) {
      return { point: absence ?? false, rounded: 'unknown', independent: 'unknown', evidence };
    }
    const judgement = dates ? judgeDates(operator, one.text, other.text) : judgeText(one.text, other.text);
    const isOwn = evidence.some((receipt) => isOfTheText(facts.dataset, receipt));
    const independent = isOwn && judgement === 'true' ? 'unknown' : judgement;
    const result: TruthResult = { point: judgement === 'true', rounded: judgement, independent, evidence };
    return operator === '!=' && !dates ? negation(result) : result;
  };
}

function judgeText(one: string, other: string): Judgement {
  return one.toLowerCase() === other.toLowerCase() ? 'true' : 'false';
}

function judgeDates(operator: ComparisonOperator, one: string, other: string): Judgement {
  const [left, right] = [daysOf(one), daysOf(other)];
  switch (operator) {
    case '==':
      return sameDates(one, other);
    case '!=':
      return { true: 'false', false: 'true', unknown: 'unknown' }[sameDates(one, other)] as Judgement;
    case '<':
      return left.last < right.first ? 'true' : left.first >= right.last ? 'false' : 'unknown';
    case '<=':
      return left.last <= right.last ? 'true' : left.first > right.last ? 'false' : 'unknown';
    case '>':
      return left.first > right.last ? 'true' : left.last <= right.first ? 'false' : 'unknown';
    case '>=':
      return left.first >= right.first ? 'true' : left.last < right.first ? 'false' : 'unknown';
  }
}

function sameDates(one: string, other: string): Judgement {
  if (one.startsWith(other)) return 'true';
  return other.startsWith(one) ? 'unknown' : 'false';
}

/** The first and the last day that a date may mean. */
function daysOf(date: string): { readonly first: string; readonly last: string } {
  return { first: `${date}-01-01`.slice(0, 10), last: `${date}${date.length === 4 ? '-12-31' : '-31'}`.slice(0, 10) };
}
