import { allowedBy } from '../values/allowed-by.ts';
import type { Frame, Moment, NumberFrame, TruthFrame } from '../values/frame.ts';
import { type Interval, intersection } from '../values/interval.ts';
import { placeOf } from '../values/make-number.ts';
import { momentIn } from '../working/write-statement.ts';

/**
 * What a statement says of single numbers if it is true: each is kept within an interval. Statements joined by `and`, and those that hold
 * in every year or for every member, say so of each number in them; the rest of the language says nothing that is used here.
 */
export function assertionsOf(frame: TruthFrame): ReadonlyMap<string, Interval> {
  const assertions = new Map<string, Interval>();
  const collector = (place: string, interval: Interval): void => {
    const known = assertions.get(place);
    const both = known === undefined ? interval : intersection(known, interval);
    assertions.set(place, both ?? interval);
  };
  collect(frame, { year: null, member: null }, collector);
  return assertions;
}

type Collector = (place: string, interval: Interval) => void;

function collect(frame: TruthFrame, moment: Moment, collector: Collector): void {
  const { structure } = frame;
  if (structure.kind === 'fixed' && structure.of.kind === 'truth') collect(structure.of, momentIn(structure, moment), collector);
  if (structure.kind === 'logic' && structure.operator === 'and') {
    for (const part of structure.operands) collect(part, moment, collector);
  }
  if (structure.kind === 'over' && structure.word === 'every' && structure.body.kind === 'truth') {
    for (const at of structure.moments(moment)) collect(structure.body, at, collector);
  }
  if (structure.kind === 'comparison') {
    for (const [index, operator] of structure.operators.entries()) {
      const [left, right] = [structure.operands[index], structure.operands[index + 1]];
      if (isComputed(left) && isStated(right)) assert(left, moment, inWholeNumbers(left, allowedBy(operator, right)), collector);
    }
  }
}

/** Keeps a number within an interval, at the year and the member that it is read at. */
function assert(frame: NumberFrame, moment: Moment, interval: Interval | null, collector: Collector): void {
  if (interval === null) return;
  if (frame.structure.kind === 'fixed' && frame.structure.of.kind === 'number') {
    assert(frame.structure.of, momentIn(frame.structure, moment), interval, collector);
    return;
  }
  collector(placeOf(frame, moment), interval);
}

/** Ranks, counts and years are whole numbers: the interval begins and ends at one. */
function inWholeNumbers({ unit }: NumberFrame, interval: Interval | null): Interval | null {
  const isWhole = unit === 'rank' || unit === 'count' || unit === 'year';
  return isWhole && interval !== null ? { low: Math.ceil(interval.low), high: Math.floor(interval.high) } : interval;
}

function isComputed(frame: Frame | undefined): frame is NumberFrame {
  return frame?.kind === 'number' && frame.stated === null;
}

function isStated(frame: Frame | undefined): frame is NumberFrame {
  return frame?.kind === 'number' && frame.stated !== null;
}
