import { judgeDifference } from '../../metrics/numerics/index.ts';
import { isMissing, type Unit } from '../../model/values/index.ts';
import { lastDigitOf, type Receipt } from '../../model/view/index.ts';
import type { ComparisonOperator } from '../syntax/index.ts';
import { combineIntervals, type Interval, isOfTheText, lacksFirstPrint, restsOnThePaper } from './intervals/index.ts';
import { negation } from './judgement.ts';
import type { EconomyMeaning, Facts, NumberMeaning, Position, TextMeaning } from './meaning.ts';
import type { Judgement, NumberResult, TruthResult } from './result.ts';

/** Whether two sides stand as an operator says, at a year and a member. */
export type PairComparison = (facts: Facts, position: Position) => TruthResult;

/**
 * Two numbers. A number of the text equals what rounds to its digits: it differs by no more than half a unit of the last one. Two computed
 * numbers are equal within 1e-9 of their size, which is the error of the arithmetic. An equality that rests on a figure of the paper of which no
 * other record is held is not independent.
 */
export function compareNumbers(operator: ComparisonOperator, left: NumberMeaning, right: NumberMeaning): PairComparison {
  const tolerance = toleranceOf(left, right);
  const relation = operator === '!=' ? '==' : operator;
  return (facts, position) => {
    const [one, other] = [left.at(facts, position), right.at(facts, position)];
    const values = [one.receipt.value, other.receipt.value];
    const absence = values.find(isMissing);
    const slack = 1e-9 * Math.max(...values.map((value) => (isMissing(value) ? 0 : Math.abs(value))));
    const exact = isMissing(one.receipt.value) || isMissing(other.receipt.value) ? null : one.receipt.value - other.receipt.value;
    const judgeIn = (difference: Interval): Judgement => judgeDifference(relation, difference, { tolerance, slack });
    const isAlike =
      relation === '==' && exact !== null && judgeIn({ low: exact, high: exact }) === 'true' && isToldAs(tolerance, [one, other]);
    const judge = (difference: Interval): Judgement => {
      const judgement = judgeIn(difference);
      return judgement === 'unknown' && isAlike && difference.low <= exact && exact <= difference.high && Number.isFinite(difference.high)
        ? 'true'
        : judgement;
    };
    const result: TruthResult = {
      point: exact === null ? (absence ?? false) : judgeIn({ low: exact, high: exact }) === 'true',
      rounded: judge(combineIntervals('-', one.rounded, other.rounded)),
      independent: judge(combineIntervals('-', one.independent, other.independent)),
      evidence: [one.receipt, other.receipt],
    };
    if (relation !== '==') return result;
    const isIts =
      result.independent === 'true' && result.evidence.some((receipt) => isAmount(receipt) && restsOnThePaper(facts.dataset, receipt));
    const equal: TruthResult = isIts ? { ...result, independent: 'unknown' } : result;
    return operator === '!=' ? negation(equal) : equal;
  };
}

/**
 * Whether a figure that the text rounds is told to the same place by its data: 14.0 less 1.6 billion is 12.4 to the digit that both print, though its
 * rounding reaches further.
 */
function isToldAs(tolerance: number, sides: readonly NumberResult[]): boolean {
  const places = sides.flatMap(({ receipt }) => (isAmount(receipt) ? (lastDigitOf(receipt) ?? []) : []));
  const isRevised = sides.some(({ receipt }) => lacksFirstPrint(receipt));
  return tolerance > 0 && !isRevised && places.length > 0 && places.every((place) => place <= 2 * tolerance * (1 + 1e-9));
}

const placed: ReadonlySet<Unit> = new Set<Unit>(['rank', 'count', 'year']);

/** Whether digits of a number say how much it is, and not which place, how many or when. */
function isAmount({ unit }: Receipt): boolean {
  return !placed.has(unit);
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
