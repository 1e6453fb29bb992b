import type { Dataset, KnownIndicator } from '../../model/dataset/index.ts';
import { type EconomyCode, membersOf } from '../../model/economies/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import { beginningYear, missing, type Period, type Unit } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptCell } from '../../model/view/index.ts';
import { totalOverMembers } from '../receipt/index.ts';
import { laddersOf, levelReached } from './ladder.ts';
import { readIndicatorOfPeriod, subjectOfIndicator } from './read-indicator.ts';
import { unitAsPrinted, unitInWords } from './unit-as-printed.ts';

/** The units whose values over economies make a sum. */
const additive: ReadonlySet<Unit> = new Set<Unit>(['usd', 'persons']);

/** The units that sources print in several scales. */
const scaledUnits: ReadonlySet<Unit> = new Set<Unit>(['usd', 'cny', 'ratio']);

/** Whether the values of an indicator over the members of a group make a sum. */
export function isAdditive({ unit }: Pick<KnownIndicator, 'unit'>): boolean {
  return additive.has(unit.engine);
}

/**
 * The figure of an indicator in the engine's unit of it: billions and millions as plain currency, per cent as a ratio. Of a group its own
 * figure; where it has none and the indicator is an amount of dollars or of people, the sum over its members.
 * Of a ladder the highest level reached by the end of the year of the period.
 * Undefined: as `readIndicator`, and a sum is Missing if a member is.
 */
export function levelOfIndicator(
  dataset: Dataset,
  indicator: KnownIndicator,
  { economy, period, vintage }: { readonly economy: EconomyCode; readonly period: Period; readonly vintage: VintageChoice },
): Receipt {
  const { id } = indicator;
  const ladder = indicator.levels === undefined ? undefined : laddersOf(dataset).get(id);
  if (ladder !== undefined) return levelReached(dataset, ladder, economy, beginningYear(period));
  const unit = indicator.unit.engine;
  const read = (one: EconomyCode): Receipt =>
    inUnit(readIndicatorOfPeriod(dataset, { indicator: id, economy: one, period, unit, vintage }), unit);
  const own = read(economy);
  const members = membersOf(dataset, economy);
  if (own.kind === 'cell' || members.length === 1 || !isAdditive(indicator)) return own;
  const operands = members.map((member) => ({ role: member, receipt: read(member) }));
  return totalOverMembers(subjectOfIndicator(dataset, id, economy, period), unit, operands);
}

/**
 * A figure with what others say of it, each in the unit: what is printed in a scale (per cent, billions) is brought to one. A figure in another
 * unit of money or in no ratio is none in this one.
 */
export function inUnit(receipt: Receipt, unit: Unit): Receipt {
  if (receipt.kind !== 'cell') return receipt;
  const { subject, note, source, alternates } = receipt;
  const [own] = scaled<ReceiptCell>(receipt, unit);
  const others = alternates.flatMap((alternate) => scaled<ReceiptAlternate>(alternate, unit));
  if (own !== undefined) return { ...own, alternates: others };
  return { kind: 'absence', subject, unit, value: missing('unit-mismatch'), note, source, alternates: others };
}

function scaled<Figure extends ReceiptAlternate>(figure: Figure, unit: Unit): readonly Figure[] {
  const printed = unitAsPrinted(unitInWords(figure));
  if (printed.unit !== unit) return scaledUnits.has(unit) ? [] : [figure];
  if (printed.scale === 1) return [figure];
  return [{ ...figure, value: byScale(figure.value, printed.scale) }];
}

/** A printed figure times the power of ten that its unit stands for, to the digits that it has: 1.07 billions are 1,070,000,000 and no fraction more. */
function byScale(value: number, scale: number): number {
  const moved = Number(`${value}e${Math.round(Math.log10(scale))}`);
  return Number.isFinite(moved) ? moved : value * scale;
}
