import type { Observation } from '@sogdia/core/model';
import { ownValue, type TradeRow } from '../contract/index.ts';
import { quantityUnits } from '../normalise/index.ts';

type Quantity = NonNullable<Observation['quantities']>[number];

const units: Readonly<Record<Quantity['unit'], Readonly<Record<string, number>>>> = quantityUnits;

/**
 * The quantities that the rows of a cell state, each unit once, in kilograms and in items: the weight called net before another. None in a unit
 * that a row lacks, or of which it states 0 beside a value, which is how sources write that they state none.
 */
export function quantitiesOf(cell: readonly TradeRow[]): readonly Quantity[] {
  return (Object.keys(units) as Quantity['unit'][]).flatMap((unit) => {
    const stated = cell.flatMap((row) => statedIn(row, unit) ?? []);
    const [first] = stated;
    if (first === undefined || stated.length < cell.length) return [];
    const value = stated.reduce((sum, one) => sum + one.value, 0);
    const isSum = stated.length > 1;
    const printed = isSum ? { value: String(value), unit } : { value: String(first.quantity.value), unit: first.quantity.unit };
    const isEstimated = stated.some(({ quantity }) => quantity.estimated);
    return [{ value, unit, printed, status: isEstimated ? 'estimated' : isSum ? 'derived' : 'printed' }];
  });
}

/** The units in which a row states a quantity that nobody estimated. */
export function unitsStated(row: Pick<TradeRow, 'quantities' | 'value'>): readonly Quantity['unit'][] {
  return (Object.keys(units) as Quantity['unit'][]).filter((unit) => statedIn(row, unit)?.quantity.estimated === false);
}

function statedIn({ quantities, value }: Pick<TradeRow, 'quantities' | 'value'>, unit: Quantity['unit']) {
  for (const kind of ['net-weight', 'quantity', 'alternate-quantity'] as const) {
    const quantity = quantities.find((one) => one.of === kind && Object.hasOwn(units[unit], one.unit.toLowerCase()));
    if (quantity === undefined || quantity.value < 0 || (quantity.value === 0 && value !== 0)) continue;
    return { quantity, value: Number(`${quantity.value}e${ownValue(units[unit], quantity.unit.toLowerCase())}`) };
  }
  return null;
}
