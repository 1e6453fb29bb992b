import { ownValue, type RowProduct } from '../contract/index.ts';
import { revisions, yearsOfHarmonized } from './revisions.data.ts';

/** The revisions of HS, the newest last. */
export const harmonizedRevisions: readonly string[] = Object.values(revisions).filter((revision) => revision.startsWith('HS'));

/**
 * The nomenclature and revision of a classification code of UN Comtrade or WITS (`H4`, `S4`), or of a name (`HS92`, `HS2017`, `SITC4`);
 * null for one that is not known.
 * @example ['H4', 'S4', 'HS92', 'HS2017', 'EB10'].map(nomenclatureOf) // => ['HS2012', 'SITC4', 'HS1988', 'HS2017', null]
 */
export function nomenclatureOf(name: string): string | null {
  const code = name.trim().toUpperCase();
  const known = ownValue(revisions, code);
  if (known !== undefined) return known;
  const [, year] = /^HS(\d{2})$/.exec(code) ?? [];
  if (year !== undefined) return ownValue(yearsOfHarmonized, year) ?? null;
  return code === 'NATIONAL' || Object.values(revisions).includes(code) ? code : null;
}

/** A code of a nomenclature padded to its length where it is digits that lost their zeros; `length` null leaves it as it stands. */
export function padCode(code: string, length: number | null): string {
  return length !== null && /^\d+$/.test(code) ? code.padStart(length, '0') : code;
}

/** The levels of an HS code are those with an even number of digits; a code with an odd number has lost its leading zero. */
export function evenLength(code: string): number {
  return code.length + (code.length % 2);
}

/**
 * A product of a code in a nomenclature: `TOTAL` for all goods, else with its level.
 * @example productOf('HS2017', '8703', null).level // => 4
 * @example productOf('HS2017', 'TOTAL', null) // => { nomenclature: 'TOTAL', code: 'TOTAL', level: 0, name: null }
 */
export function productOf(nomenclature: string, code: string, name: string | null): RowProduct {
  if (code === 'TOTAL') return { nomenclature: 'TOTAL', code, level: 0, name };
  return { nomenclature, code, level: code.length, name };
}
