import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';

/**
 * A number as a text prints it: its value and how many decimals it shows, from which the tolerance of a comparison follows.
 * Throws `InvalidParameterError` when the text is no number.
 * @example digitsPrinted('89.4') // => { number: 89.4, decimals: 1 }
 * @example digitsPrinted('50') // => { number: 50, decimals: 0 }
 */
export function digitsPrinted(printed: string): { readonly number: number; readonly decimals: number } {
  if (!/^-?\d+(\.\d+)?$/.test(printed)) throw new InvalidParameterError('printed number', printed, 'digits with an optional decimal point');
  const point = printed.indexOf('.');
  return { number: Number(printed), decimals: point === -1 ? 0 : printed.length - point - 1 };
}
