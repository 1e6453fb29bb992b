import { requiredGrowth, requiredGrowthFormula } from '../../metrics/forecast/required-growth.ts';
import { growthRate } from '../../metrics/levels/growth-rate.ts';
import type { Dataset, Event, Target } from '../../model/dataset/index.ts';
import type { MoneyUnit, VintageChoice } from '../../model/question/index.ts';
import { isMissing, yearPeriod } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { applyMoneyUnit, roleOf } from '../indicators/index.ts';
import { readMeasure } from '../measure/index.ts';
import { compareDates, derive, deriveMetric } from '../receipt/index.ts';
import { cifFobFactor } from '../records/index.ts';

/** An event that sets a target. */
export type TargetEvent = Event & { readonly target: Target };

/** A level in a year. */
export interface LevelOfYear {
  readonly year: number;
  readonly receipt: Receipt;
}

/** What one record says of a target, in one vintage and one currency. */
export interface TargetReading {
  readonly record: 'reporter' | 'partner';
  readonly vintage: 'first' | 'latest';
  readonly money: MoneyUnit;
  /** The target in this currency: what was set, or that at the average rate of the year in which it was set. */
  readonly target: Receipt;
  /** The last whole year before the target was set. */
  readonly before: LevelOfYear;
  /** The growth a year that the target asked for when it was set. */
  readonly neededAtFirst: Receipt;
  /** The first year, from that in which it was set, whose level is at or above the target; null where there is none. */
  readonly reached: LevelOfYear | null;
  /** The newest year with a figure; null where there is none since it was set. */
  readonly newest: LevelOfYear | null;
  /** How far the newest year lies over the target, a ratio below zero where under it; null where there is no figure. */
  readonly over: Receipt | null;
  /** The growth a year from the newest year that would reach it in time; null where it was reached, where its year is over, and where there is no figure. */
  readonly needed: Receipt | null;
  /** Why there is no figure of the year in which it was set; null where there is one. */
  readonly absence: Receipt | null;
}

/** A target with what each record says of it, and what it is in yuan at the average rates of years. */
export interface TargetTrack {
  readonly event: TargetEvent;
  /** What was set, as its source prints it. */
  readonly target: Receipt;
  readonly readings: readonly TargetReading[];
  /** At the rate of the year in which it was set, of the newest year with a figure, and of its own; empty where it is not in dollars. */
  readonly inYuan: readonly LevelOfYear[];
}

/**
 * The events of a dataset that set a target, the earliest first.
 * @example targetsOf(dataset) // => []
 */
export function targetsOf({ events }: Pick<Dataset, 'events'>): readonly TargetEvent[] {
  return events
    .filter((event): event is TargetEvent => event.target !== undefined)
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/**
 * Holds a target against the records of both sides, as first published and as revised since: the first year, from that in which it was set, that
 * reached it; where the newest year stands; and the yearly growth that it takes where it was not reached. A target in dollars is held
 * against yuan, too: at the average rate of the year in which it was set, which stays while the rate of each later year moves.
 * Undefined: as the measure and the rate; a rate that is not held is `no-indicator`.
 * @example targetsOf(dataset).map((event) => trackTarget(dataset, event).readings.length) // => []
 */
export function trackTarget(dataset: Dataset, event: TargetEvent): TargetTrack {
  const set = Number(event.date.slice(0, 4));
  const target = receiptOfTarget(event);
  const to = lastYearOf(dataset, event.target);
  const { partner, unit, year } = event.target;
  const at = (rateOf: number, vintage: VintageChoice): Receipt =>
    applyMoneyUnit(dataset, target, { money: 'cny', partner, period: yearPeriod(rateOf), vintage });
  const isInYuan = unit === 'usd' && roleOf(dataset, 'yuan-per-dollar') !== null;
  const moneys: readonly MoneyUnit[] = isInYuan ? [unit, 'cny'] : [unit];
  const readings = moneys.flatMap((money) =>
    (['reporter', 'partner'] as const).flatMap((record) =>
      (['first', 'latest'] as const).map((vintage) =>
        readTarget(dataset, event.target, { record, vintage, money, set, to, target: money === unit ? target : at(set, vintage) }),
      ),
    ),
  );
  const newest = Math.max(set, ...readings.flatMap((reading) => reading.newest?.year ?? []));
  const years = isInYuan ? [...new Set([set, newest, year])] : [];
  return { event, target, readings, inYuan: years.map((one) => ({ year: one, receipt: at(one, 'latest') })) };
}

interface Asked extends Pick<TargetReading, 'record' | 'vintage' | 'money' | 'target'> {
  readonly set: number;
  readonly to: number;
}

function readTarget(dataset: Dataset, { measure, reporter, partner, year: due }: Target, { set, to, ...asked }: Asked): TargetReading {
  const { record, vintage, money, target } = asked;
  const levelOf = (year: number): LevelOfYear => {
    const [period, factor] = [yearPeriod(year), cifFobFactor];
    const level = readMeasure(dataset, { measure, reporter, partner, period, record, vintage, factor });
    return { year, receipt: applyMoneyUnit(dataset, level, { money, partner, period, vintage }) };
  };
  const levels = Array.from({ length: Math.max(1, to - set + 1) }, (_, index) => levelOf(set + index));
  const before = levelOf(set - 1);
  const newest = levels.findLast(({ receipt }) => !isMissing(receipt.value)) ?? null;
  const reached = levels.find(({ receipt }) => isAtLeast(receipt, target)) ?? null;
  const isOpen = newest !== null && reached === null && newest.year < due;
  const first = levels[0]?.receipt ?? null;
  return {
    ...asked,
    before,
    neededAtFirst: growthTo(target, before, due),
    reached,
    newest,
    over: newest === null ? null : distanceOf(target, newest),
    needed: isOpen ? growthTo(target, newest, due) : null,
    absence: first !== null && isMissing(first.value) ? first : null,
  };
}

function isAtLeast(level: Receipt, target: Receipt): boolean {
  return !isMissing(level.value) && !isMissing(target.value) && level.value >= target.value;
}

/** The growth a year from a level that reaches the target in the year in which it is due. */
function growthTo(target: Receipt, { year, receipt: now }: LevelOfYear, due: number): Receipt {
  const subject = { ...now.subject, quantity: `${now.subject.quantity}:required-growth`, period: `${year}-${due}` };
  const operands = [
    { role: 'now', receipt: now },
    { role: 'target', receipt: target },
  ] as const;
  return deriveMetric(requiredGrowthFormula, subject, operands, (level, aim) =>
    requiredGrowth({ value: level, unit: now.unit }, { value: aim, unit: target.unit }, due - year),
  );
}

/** How far a level lies over the target. */
function distanceOf(target: Receipt, { receipt: now }: LevelOfYear): Receipt {
  const subject = { ...now.subject, quantity: `${now.subject.quantity}:over-target` };
  const operands = [
    { role: 'target', receipt: target },
    { role: 'now', receipt: now },
  ] as const;
  return derive({ subject, unit: 'ratio', operation: 'over-target', formula: 'V / target - 1' }, operands, growthRate);
}

/** What was set, as its source prints it. */
function receiptOfTarget({ title, source, release, confidence, target }: TargetEvent): Receipt {
  const { measure, reporter, partner, year, value, unit, printed } = target;
  return {
    kind: 'cell',
    subject: { quantity: `${measure}:target`, name: title, reporter, partner, recorder: null, period: yearPeriod(year) },
    unit,
    value,
    printed,
    valuation: null,
    source,
    release,
    status: 'printed',
    confidence,
    flags: [],
    note: title,
    alternates: [],
  };
}

/** The last whole year for which a dataset has any figure of the trade of a reporter. */
function lastYearOf({ observations }: Dataset, { reporter }: Target): number {
  const years = observations.filter((row) => row.reporter === reporter && /^\d{4}$/.test(row.period)).map(({ period }) => Number(period));
  return years.reduce((newest, year) => Math.max(newest, year), 0);
}
