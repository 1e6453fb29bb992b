import { positionIn } from '../judging/index.ts';
import {
  allowedBy,
  anywhere,
  type Interval,
  intersection,
  type Meaning,
  type NumberMeaning,
  type Position,
  placeOf,
  type TruthMeaning,
} from '../meaning/index.ts';

/**
 * What a statement says of single numbers if it is true: each is kept within an interval. Statements joined by `and`, and those that hold
 * in every year or for every member, say so of each number in them; the rest of the language says nothing that is used here.
 */
export function assertionsOf(meaning: TruthMeaning): ReadonlyMap<string, Interval> {
  const assertions = new Map<string, Interval>();
  const collector = (place: string, interval: Interval): void => {
    const known = assertions.get(place);
    const both = known === undefined ? interval : intersection(known, interval);
    assertions.set(place, both ?? interval);
  };
  collect(meaning, anywhere, collector);
  return assertions;
}

type Collector = (place: string, interval: Interval) => void;

function collect(meaning: TruthMeaning, position: Position, collector: Collector): void {
  const { structure } = meaning;
  if (structure.kind === 'fixed' && structure.of.kind === 'truth') collect(structure.of, positionIn(structure, position), collector);
  if (structure.kind === 'logic' && structure.operator === 'and') {
    for (const part of structure.operands) collect(part, position, collector);
  }
  if (structure.kind === 'over' && structure.word === 'every' && structure.body.kind === 'truth') {
    for (const at of structure.positions(position)) collect(structure.body, at, collector);
  }
  if (structure.kind === 'comparison') {
    for (const [index, operator] of structure.operators.entries()) {
      const [left, right] = [structure.operands[index], structure.operands[index + 1]];
      if (isComputed(left) && isStated(right)) assert(left, position, inWholeNumbers(left, allowedBy(operator, right)), collector);
    }
  }
}

/** Keeps a number within an interval, at the year and the member that it is read at. */
function assert(meaning: NumberMeaning, position: Position, interval: Interval | null, collector: Collector): void {
  if (interval === null) return;
  if (meaning.structure.kind === 'fixed' && meaning.structure.of.kind === 'number') {
    assert(meaning.structure.of, positionIn(meaning.structure, position), interval, collector);
    return;
  }
  collector(placeOf(meaning, position), interval);
}

/** Ranks, counts and years are whole numbers: the interval begins and ends at one. */
function inWholeNumbers({ unit }: NumberMeaning, interval: Interval | null): Interval | null {
  const isWhole = unit === 'rank' || unit === 'count' || unit === 'year';
  return isWhole && interval !== null ? { low: Math.ceil(interval.low), high: Math.floor(interval.high) } : interval;
}

function isComputed(meaning: Meaning | undefined): meaning is NumberMeaning {
  return meaning?.kind === 'number' && meaning.stated === null;
}

function isStated(meaning: Meaning | undefined): meaning is NumberMeaning {
  return meaning?.kind === 'number' && meaning.stated !== null;
}
