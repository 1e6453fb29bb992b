import type { ReceiptAlternate } from './receipt.ts';

/**
 * Half a unit of the last digit that a source prints of a figure, in the unit of the figure: what rounding may have taken or given. A zero
 * has the scale that the words of its unit tell (`million USD`), one where they tell none. 0 for a figure that no source prints, that is printed
 * otherwise than in digits, and for a zero per cent, whose scale nothing tells.
 * @example halfUnitPrinted({ value: 28.6e9, printed: { value: '28.6', unit: 'billion USD' } }) // => 0.05e9
 */
export function halfUnitPrinted({ value, printed }: Pick<ReceiptAlternate, 'value' | 'printed'>): number {
  const number = Number(printed?.value ?? Number.NaN);
  if (printed === null || !Number.isFinite(number)) return 0;
  const point = printed.value.indexOf('.');
  const decimals = point === -1 ? 0 : printed.value.length - point - 1;
  return 0.5 * 10 ** -decimals * (number === 0 ? scaleInWords(printed.unit) : value / number);
}

const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/\b(?:bn|billion)\b/, 1e9],
  [/\b(?:mn|million)\b/, 1e6],
  [/\bthousand\b/, 1e3],
  [/^percent\b/, 0],
];

function scaleInWords(unit: string): number {
  return scales.find(([words]) => words.test(unit))?.[1] ?? 1;
}
