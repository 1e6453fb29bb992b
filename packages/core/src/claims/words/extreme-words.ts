import type { EconomyCode } from '../../model/economies/index.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import {
  type CallScope,
  deriveNumber,
  type EconomyMeaning,
  everything,
  faultAt,
  type Interval,
  makeNumber,
  type NumberMeaning,
  type Part,
  type Position,
  plainStructure,
  positionLabel,
  runOf,
  subjectOfText,
} from '../meaning/index.ts';
import type { Word } from './word.ts';

/** Words that find the year, or the member, with the largest or the smallest number. */
export const extremeWords: readonly Word[] = [
  { word: 'argmax', form: 'argmax(2013..2023, series) or argmax(series over *, 2023)', meaning: (scope) => extreme(scope, 1) },
  { word: 'argmin', form: 'argmin(2013..2023, series) or argmin(series over *, 2023)', meaning: (scope) => extreme(scope, -1) },
];

/** `sign` is 1 for the largest, -1 for the smallest. */
type Sign = 1 | -1;

function extreme(scope: CallScope, sign: Sign): NumberMeaning | EconomyMeaning {
  const { bodies, over, positions } = runOf(scope, 1);
  const [series] = bodies;
  if (series?.kind !== 'number') throw faultAt(scope, series?.node ?? scope.call, 'not a number', [scope.form]);
  const { word } = scope.call;
  if ('from' in over) {
    if (over.from.length > 4) throw faultAt(scope, scope.call, 'no range of years', [scope.form]);
    const key = `${word}(${over.from}..${over.to}, ${series.key})`;
    return makeNumber({ node: scope.call, key, yearly: false, members: series.members, unit: 'year' }, (facts, position) => {
      const times = positions(position);
      const parts = times.map((at) => ({ role: positionLabel(at), result: series.at(facts, at) }));
      const derivation = {
        subject: subjectOfText(key, position),
        unit: 'year',
        operation: word,
        formula: `year of the ${named(sign)} v`,
      } as const;
      const compute = (values: readonly Value[]): Value => yearOf(times, placeOf(values, sign));
      return deriveNumber(derivation, parts, compute, (intervals) => yearInterval(times, candidates(intervals, sign)));
    });
  }
  const members = over;
  const shape = {
    node: scope.call,
    key: `${word}(${series.key})`,
    yearly: series.yearly,
    members: null,
    structure: plainStructure,
  } as const;
  return {
    kind: 'economy',
    ...shape,
    at: (facts, position) => {
      const parts: Part[] = positions(position).map((at) => ({ role: positionLabel(at), result: series.at(facts, at) }));
      const place = placeOf(
        parts.map(({ result }) => result.receipt.value),
        sign,
      );
      const chosen = (kind: 'rounded' | 'independent'): readonly EconomyCode[] =>
        candidates(
          parts.map(({ result }) => result[kind]),
          sign,
        ).flatMap((index) => members[index] ?? []);
      return {
        point: isMissing(place) ? place : (members[place] ?? missing('member-missing')),
        rounded: chosen('rounded'),
        independent: chosen('independent'),
        evidence: parts.map(({ result }) => result.receipt),
      };
    },
  };
}

/** The place of the extreme value; `degenerate` where two share it. */
function placeOf(values: readonly Value[], sign: Sign): number | Missing {
  const absence = values.find(isMissing);
  if (absence !== undefined) return absence;
  const numbers = (values as readonly number[]).map((value) => value * sign);
  const most = Math.max(...numbers);
  if (numbers.filter((value) => value === most).length > 1) return missing('degenerate');
  return numbers.indexOf(most);
}

/** The places whose value may be the extreme one: those that reach as far as the surest of the others. */
function candidates(intervals: readonly Interval[], sign: Sign): readonly number[] {
  const surest = Math.max(...intervals.map(({ low, high }) => (sign === 1 ? low : -high)));
  return intervals.flatMap(({ low, high }, index) => ((sign === 1 ? high : -low) >= surest ? [index] : []));
}

function yearOf(times: readonly Position[], place: number | Missing): Value {
  return isMissing(place) ? place : (yearAt(times, place)[0] ?? missing('too-few-observations'));
}

/** The year of a position, none where it has no period. */
function yearAt(times: readonly Position[], place: number): readonly number[] {
  const period = times[place]?.period ?? null;
  return period === null ? [] : [Number(period)];
}

function yearInterval(times: readonly Position[], places: readonly number[]): Interval {
  const years = places.flatMap((place) => yearAt(times, place));
  return years.length === 0 ? everything : { low: Math.min(...years), high: Math.max(...years) };
}

function named(sign: Sign): string {
  return sign === 1 ? 'largest' : 'smallest';
}
