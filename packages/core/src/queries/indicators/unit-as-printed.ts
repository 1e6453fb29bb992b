import type { Unit } from '../../model/values/index.ts';
import type { ReceiptAlternate } from '../../model/view/index.ts';

/** The engine's unit of what a source prints, and how many of it one printed unit is. */
export interface PrintedUnit {
  readonly unit: Unit;
  readonly scale: number;
}

const known: readonly { readonly pattern: RegExp; readonly unit: Unit; readonly scale: number }[] = [
  { pattern: /^(billion USD|USD (bn|billion))\b/, unit: 'usd', scale: 1e9 },
  { pattern: /^(million USD|USD (mn|million))\b/, unit: 'usd', scale: 1e6 },
  { pattern: /^(current USD|USD current|USD( per .+)?)$/, unit: 'usd', scale: 1 },
  { pattern: /^(billion CNY|CNY (bn|billion))\b/, unit: 'cny', scale: 1e9 },
  { pattern: /^percent\b/, unit: 'ratio', scale: 0.01 },
  { pattern: /^persons$/, unit: 'persons', scale: 1 },
  { pattern: /^CNY per USD$/, unit: 'cny-per-usd', scale: 1 },
  { pattern: /^rank\b/, unit: 'rank', scale: 1 },
  { pattern: /^year$/, unit: 'year', scale: 1 },
  { pattern: /^(score\b|0-100$)/, unit: 'score', scale: 1 },
  { pattern: /^index\b/, unit: 'index', scale: 1 },
];

/**
 * The unit of an indicator as its source prints it: billions and millions become plain currency, per cent a ratio; what dollars are paid for (a
 * distance, a weight) is the indicator's to say, and changes no unit. Anything else (trips,
 * kilometres, billion cubic metres) stays a plain quantity in the printed unit.
 */
export function unitAsPrinted(printed: string): PrintedUnit {
  const found = known.find(({ pattern }) => pattern.test(printed));
  return found === undefined ? { unit: 'quantity', scale: 1 } : { unit: found.unit, scale: found.scale };
}

/** The unit of a figure in words: as printed, or what one of a derived figure is; empty where nothing says it. */
export function unitInWords({ printed, derivation }: Pick<ReceiptAlternate, 'printed' | 'derivation'>): string {
  return printed?.unit ?? derivation?.unit ?? '';
}
