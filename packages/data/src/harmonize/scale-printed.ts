import type { Currency, QuantityUnit } from '@sogdia/core/model';
import { ownValue } from '@sogdia/core/model';

const units: Readonly<Record<string, { readonly currency: Currency; readonly exponent: number }>> = {
  USD: { currency: 'usd', exponent: 0 },
  'thousand USD': { currency: 'usd', exponent: 3 },
  'million USD': { currency: 'usd', exponent: 6 },
  'billion USD': { currency: 'usd', exponent: 9 },
  '10 thousand CNY': { currency: 'cny', exponent: 4 },
  'billion CNY': { currency: 'cny', exponent: 9 },
};

/** An amount in plain currency. */
export interface Amount {
  readonly value: number;
  readonly unit: Currency;
}

/**
 * A printed figure in plain currency: the decimal point moves, no product of floats is formed, so that 1483.12524 million
 * is exactly 1483125240. Undefined (null) for a unit that is no multiple of US dollars or yuan.
 * @example scalePrinted('1483.12524', 'million USD') // => { value: 1483125240, unit: 'usd' }
 * @example scalePrinted('1.5', '10 thousand CNY') // => { value: 15000, unit: 'cny' }
 * @example scalePrinted('5', 'EUR') // => null
 */
export function scalePrinted(value: string, unit: string): Amount | null {
  const known = ownValue(units, unit);
  return known === undefined ? null : { value: Number(`${value}e${known.exponent}`), unit: known.currency };
}

const quantityUnits: Readonly<Record<string, { readonly unit: QuantityUnit; readonly exponent: number }>> = {
  u: { unit: 'items', exponent: 0 },
  kg: { unit: 'kg', exponent: 0 },
  tonnes: { unit: 'kg', exponent: 3 },
};

/**
 * A printed quantity in kilograms or items, its decimal point moved as that of an amount. Undefined (null) for a unit that is neither.
 * @example scaleQuantity('2.5', 'tonnes') // => { value: 2500, unit: 'kg' }
 * @example scaleQuantity('1', 'litres') // => null
 */
export function scaleQuantity(value: string, unit: string): { readonly value: number; readonly unit: QuantityUnit } | null {
  const known = ownValue(quantityUnits, unit);
  return known === undefined ? null : { value: Number(`${value}e${known.exponent}`), unit: known.unit };
}
