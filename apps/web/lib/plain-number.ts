import type { Language } from '@sogdia/core';

/** Digits and marks as a language writes them, for parts of a page that work before its texts are at hand: a number, or a ratio in per cent. */
export function plainNumber(value: number, decimals: number, language: Language, style: 'decimal' | 'percent' = 'decimal'): string {
  return value.toLocaleString(language, { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
