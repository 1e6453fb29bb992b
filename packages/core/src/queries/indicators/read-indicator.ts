import type { Dataset, IndicatorRole, IndicatorRoleName, IndicatorValue } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import { missing, type Unit } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptSubject } from '../../model/view/index.ts';
import { releaseKnownFrom, releaseNotBefore } from '../cell/index.ts';
import { compareDates, totalOverMembers } from '../receipt/index.ts';
import { indicatorName } from './indicator-name.ts';
import { periodOfIndicator } from './period-of-indicator.ts';

/** An indicator of an economy in a year, with the unit that its values have in the engine. */
export interface IndicatorQuestion {
  readonly indicator: string;
  readonly economy: string;
  readonly year: number;
  readonly unit: Unit;
  readonly vintage: VintageChoice;
}

/** The same for any period that a source names: a half-year, a run of months, a day. */
export type IndicatorPeriodQuestion = Omit<IndicatorQuestion, 'year'> & { readonly period: string };

/**
 * The receipt of a context indicator: the newest release that has the cell (as of the date, where one is given), older ones as
 * alternates. An absence with reason `no-indicator` when none has it, `text-only` where it is told in words alone, `after-vintage-date` when it came later
 * than the date.
 * @example readIndicator(dataset, { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', year: 2013, unit: 'usd', vintage: 'latest' }).value // => 400
 */
export function readIndicator(dataset: Dataset, { year, ...question }: IndicatorQuestion): Receipt {
  return readIndicatorOfPeriod(dataset, { ...question, period: String(year) });
}

/**
 * The receipt of a context indicator in a period, in whatever way its source writes that; otherwise as `readIndicator`.
 * @example readIndicatorOfPeriod(dataset, { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', period: '2013', unit: 'usd', vintage: 'latest' }).value // => 400
 */
export function readIndicatorOfPeriod(dataset: Dataset, question: IndicatorPeriodQuestion): Receipt {
  const subject = subjectOfIndicator(dataset, question.indicator, question.economy, question.period);
  const dateOf = (value: IndicatorValue): string => releaseNotBefore(dataset, value.release);
  const limit = question.vintage === 'latest' || question.vintage === 'first' ? null : question.vintage;
  const all = valuesOf(dataset, question);
  const figures = all
    .filter((value) => limit === null || releaseKnownFrom(dataset, value.release) <= limit)
    .sort((one, other) => compareDates(dateOf(other), dateOf(one)))
    .flatMap(figureOf);
  const [newest, ...older] = figures;
  if (newest !== undefined) return { kind: 'cell', subject, unit: question.unit, ...newest, alternates: older };
  const isLater = limit !== null && all.flatMap(figureOf).length > 0;
  const reason = isLater ? 'after-vintage-date' : all.length > 0 ? 'text-only' : 'no-indicator';
  const value = missing(reason, `${question.economy} ${question.period}`);
  return { kind: 'absence', subject, unit: question.unit, value, note: null, source: null, alternates: [] };
}

/**
 * The sum of an indicator over the members of a group, or the indicator of a single economy. Missing if a member's is.
 * @example readIndicatorOfGroup(dataset, findEconomy(dataset, 'CA5').code, { indicator: 'NY.GDP.MKTP.CD', year: 2013, unit: 'usd', vintage: 'latest' }).value // => { missing: 'member-missing', of: 'UZB' }
 */
export function readIndicatorOfGroup(dataset: Dataset, group: EconomyCode, question: Omit<IndicatorQuestion, 'economy'>): Receipt {
  const members = membersOf(dataset, group);
  if (members.length === 1) return readIndicator(dataset, { ...question, economy: group });
  const operands = members.map((economy) => ({ role: economy, receipt: readIndicator(dataset, { ...question, economy }) }));
  const subject = subjectOfIndicator(dataset, question.indicator, group, String(question.year));
  return totalOverMembers(subject, question.unit, operands);
}

/** Of whom and of when the indicator of a role is read. */
export type RoleQuestion = Pick<IndicatorQuestion, 'year' | 'vintage'> & { readonly economy: EconomyCode };

/** The indicator of a dataset that plays a role; null where none does. */
export function roleOf(dataset: Pick<Dataset, 'indicatorRoles'>, role: IndicatorRoleName): IndicatorRole | null {
  return dataset.indicatorRoles.find((one) => one.role === role) ?? null;
}

/**
 * The receipt of the indicator that plays a role, of the economy whose value the dataset takes for it, else of the one asked about; a group is
 * the sum of its members. An absence with reason `no-indicator` where no indicator plays the role.
 * @example readIndicatorOfRole(dataset, 'gross-domestic-product', { economy: findEconomy(dataset, 'KAZ').code, year: 2013, vintage: 'latest' }).value // => 400
 */
export function readIndicatorOfRole(dataset: Dataset, name: IndicatorRoleName, { economy, year, vintage }: RoleQuestion): Receipt {
  const role = roleOf(dataset, name);
  if (role !== null) {
    const { indicator, unit, recorder } = role;
    return readIndicatorOfGroup(dataset, recorder ?? economy, { indicator, unit, year, vintage });
  }
  return absenceOfRole(dataset, name, economy, String(year));
}

/** The same of a single economy in any period that a source names, as it is held now. */
export function readRoleOfPeriod(dataset: Dataset, name: IndicatorRoleName, economy: string, period: string): Receipt {
  const role = roleOf(dataset, name);
  if (role === null) return absenceOfRole(dataset, name, economy, period);
  const { indicator, unit, recorder } = role;
  return readIndicatorOfPeriod(dataset, { indicator, unit, economy: recorder ?? economy, period, vintage: 'latest' });
}

function absenceOfRole(dataset: Dataset, name: IndicatorRoleName, economy: string, period: string): Receipt {
  const subject = subjectOfIndicator(dataset, name, economy, period);
  const value = missing('no-indicator', `${economy} ${period}`);
  return { kind: 'absence', subject, unit: 'quantity', value, note: null, source: null, alternates: [] };
}

/**
 * What the figure of an indicator is about, with the name that the dataset gives the indicator; without a name where it gives none.
 * @example subjectOfIndicator(dataset, 'NY.GDP.MKTP.CD', 'KAZ', '2013').quantity // => 'NY.GDP.MKTP.CD'
 */
export function subjectOfIndicator(dataset: Dataset, indicator: string, recorder: string, period: string | null): ReceiptSubject {
  const name = indicatorName(dataset, indicator);
  return { quantity: indicator, ...(name === undefined ? {} : { name }), reporter: null, partner: null, recorder, period };
}

/** The figure of an indicator, or nothing where the source gives a text. */
function figureOf(indicator: IndicatorValue): readonly ReceiptAlternate[] {
  const { value, unit, formula, flags = [], source, release, status, confidence, note } = indicator;
  if (value === null) return [];
  const origin =
    formula === undefined ? { printed: { value: String(value), unit } } : { printed: null, derivation: { formula, unit, operands: [] } };
  return [{ value, ...origin, valuation: null, source, release, status, confidence, flags, note }];
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly IndicatorValue[]>>();

function valuesOf(dataset: Dataset, question: IndicatorPeriodQuestion): readonly IndicatorValue[] {
  let index = indexes.get(dataset);
  if (index === undefined) {
    index = Map.groupBy(dataset.indicators, (value) => keyOf(value.indicator, value.economy, value.period));
    indexes.set(dataset, index);
  }
  return index.get(keyOf(question.indicator, question.economy, question.period)) ?? [];
}

/** The key of a figure, one and the same for all ways to write a period. */
function keyOf(indicator: string, economy: string, period: string): string {
  return `${indicator}|${economy}|${period.length === 4 ? period : (periodOfIndicator(period) ?? period)}`;
}
