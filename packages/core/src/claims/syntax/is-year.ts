import { firstYear, lastYear } from '../../model/values/index.ts';
import type { NumberNode } from './expression-node.ts';

/** How a year is written, for errors. */
export const yearForm = `a year of four digits from ${firstYear} to ${lastYear}`;

/**
 * Whether a number of an expression is a year that a series can have: four digits, and within the years of the model, so that the years
 * beside it are periods too.
 * @example isYear({ kind: 'number', printed: '2013', value: 2013, decimals: 0, unit: 1, suffix: '', start: 0, end: 4 }) // => true
 */
export function isYear({ printed, value }: NumberNode): boolean {
  return /^\d{4}$/.test(printed) && value >= firstYear && value <= lastYear;
}
