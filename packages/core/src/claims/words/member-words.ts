import { rank, rankFormula } from '../../metrics/shares/rank.ts';
import { share, shareFormula } from '../../metrics/shares/share.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import {
  type CallScope,
  combineIntervals,
  deriveNumber,
  everything,
  expectOperands,
  type Facts,
  faultAt,
  type Interval,
  makeNumber,
  membersTogether,
  type NumberMeaning,
  type NumberResult,
  numberAt,
  type Position,
  seriesAt,
  subjectOfText,
  sumIntervals,
} from '../meaning/index.ts';
import { economiesForExamples } from '../syntax/index.ts';
import { sumOf } from './sum-of.ts';
import type { Word } from './word.ts';

/** Words that set one member of a group, or one part of a whole, against the others. */
export const memberWords: readonly Word[] = [
  { word: 'rank', form: 'rank(series over *) or rank(series over *, 2023)', meaning: rankOf },
  { word: 'share', form: 'share(part, whole) or share(series over *)', meaning: shareOf },
];

function rankOf(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const series = seriesAt(scope, 0);
  const members = membersOf(scope, series);
  const shape = { node: scope.call, key: `rank(${series.key})`, yearly: series.yearly, members, unit: 'rank' } as const;
  return makeNumber(shape, (facts, position) => {
    const own = placeOf(members, position);
    const { id: operation, formula, unit } = rankFormula;
    const derivation = { subject: subjectOfText(shape.key, position), unit, operation, formula };
    const compute = (values: readonly Value[]): Value => values.find(isMissing) ?? rank(values, own);
    return deriveNumber(derivation, everyMember(series, facts, position), compute, (intervals) => rankInterval(intervals, own));
  });
}

function shareOf(scope: CallScope): NumberMeaning {
  const [first, second] = scope.call.operands;
  const isPartOfWhole = first !== undefined && second !== undefined && !['number', 'month', 'range'].includes(second.kind);
  return isPartOfWhole ? partInWhole(scope) : memberInSum(scope);
}

function partInWhole(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const [first, whole] = [numberAt(scope, 0), numberAt(scope, 1)];
  const together = membersTogether([first, whole]);
  if (together === null) throw faultAt(scope, whole.node, 'other members', ['the members of the part']);
  const key = `share(${first.key}, ${whole.key})`;
  const shape = { node: scope.call, key, yearly: first.yearly || whole.yearly, ...together, unit: 'ratio' } as const;
  return makeNumber(shape, (facts, position) => {
    const parts = [
      { role: 'part', result: first.at(facts, position) },
      { role: 'whole', result: whole.at(facts, position) },
    ];
    const { id: operation, formula, unit } = shareFormula;
    const compute = ([v, t]: readonly Value[]): Value =>
      v === undefined || t === undefined ? missing('too-few-observations') : share(v, t);
    const spread = ([v = everything, t = everything]: readonly Interval[]): Interval => combineIntervals('/', v, t);
    return deriveNumber({ subject: subjectOfText(key, position), unit, operation, formula }, parts, compute, spread);
  });
}

function memberInSum(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const series = seriesAt(scope, 0);
  const members = membersOf(scope, series);
  const shape = { node: scope.call, key: `share(${series.key})`, yearly: series.yearly, members, unit: 'ratio' } as const;
  return makeNumber(shape, (facts, position) => {
    const own = placeOf(members, position);
    const { id: operation, formula, unit } = shareFormula;
    const derivation = { subject: subjectOfText(shape.key, position), unit, operation, formula };
    const compute = (values: readonly Value[]): Value => share(values[own] ?? missing('member-missing'), sumOf(values));
    return deriveNumber(derivation, everyMember(series, facts, position), compute, (intervals) => shareInterval(intervals, own));
  });
}

/** The members of a series over members. */
function membersOf(scope: CallScope, series: NumberMeaning): readonly EconomyCode[] {
  if (series.members !== null) return series.members;
  const { reporter } = economiesForExamples(scope.dataset);
  throw faultAt(scope, series.node, 'not a series over members', [`a series over * as in total(${reporter}, *)`]);
}

function placeOf(members: readonly EconomyCode[], { member }: Position): number {
  return member === null ? -1 : members.indexOf(member);
}

function everyMember(
  series: NumberMeaning,
  facts: Facts,
  { period }: Position,
): { readonly role: string; readonly result: NumberResult }[] {
  return (series.members ?? []).map((member) => ({ role: member, result: series.at(facts, { period, member }) }));
}

function rankInterval(intervals: readonly Interval[], own: number): Interval {
  const mine = intervals[own];
  if (mine === undefined) return everything;
  const others = intervals.filter((_, index) => index !== own);
  return { low: 1 + others.filter(({ low }) => low > mine.high).length, high: 1 + others.filter(({ high }) => high > mine.low).length };
}

/** p / (p + rest), where the member counts in the sum as often as in the part, so that it is no wider than it must be. */
function shareInterval(intervals: readonly Interval[], own: number): Interval {
  const mine = intervals[own];
  const rest = sumIntervals(intervals.filter((_, index) => index !== own));
  if (mine === undefined || mine.low < 0 || rest.low < 0) return everything;
  return { low: ratioTo(mine.low, rest.high), high: ratioTo(mine.high, rest.low) };
}

function ratioTo(part: number, rest: number): number {
  if (part === 0) return 0;
  return part === Number.POSITIVE_INFINITY ? 1 : part / (part + rest);
}
