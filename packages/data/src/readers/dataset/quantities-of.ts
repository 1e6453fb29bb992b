import type { Observation } from '@sogdia/core/model';
import type { RowQuantity, TradeRow } from '../contract/index.ts';

type Quantity = NonNullable<Observation['quantities']>[number];

/** Kilograms in each unit of weight that providers print. */
const kilograms: Readonly<Record<string, number>> = { kg: 1, 千克: 1, tonnes: 1000 };

/** The weight that the rows of a cell state, in kilograms: that called net weight, else the quantity that is one. None where a row lacks it. */
export function quantitiesOf(cell: readonly TradeRow[]): readonly Quantity[] {
  const weights = cell.map(({ quantities }) => weightIn(quantities));
  const stated = weights.filter((weight) => weight !== null);
  const [first] = stated;
  if (first === undefined || stated.length < cell.length) return [];
  const value = stated.reduce((sum, { kilograms: weight }) => sum + weight, 0);
  const isSum = stated.length > 1;
  const printed = isSum ? { value: String(value), unit: 'kg' } : { value: String(first.quantity.value), unit: first.quantity.unit };
  const isEstimated = stated.some(({ quantity }) => quantity.estimated);
  return value < 0 ? [] : [{ value, unit: 'kg', printed, status: isEstimated ? 'estimated' : isSum ? 'derived' : 'reported' }];
}

interface Weight {
  readonly quantity: RowQuantity;
  readonly kilograms: number;
}

function weightIn(quantities: readonly RowQuantity[]): Weight | null {
  for (const kind of ['net-weight', 'quantity', 'alternate-quantity'] as const) {
    const quantity = quantities.find((one) => one.of === kind && kilograms[one.unit] !== undefined);
    if (quantity !== undefined) return { quantity, kilograms: quantity.value * (kilograms[quantity.unit] ?? 1) };
  }
  return null;
}
