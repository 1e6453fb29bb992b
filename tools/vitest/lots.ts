/**
 * The seeds of so many lots of what is drawn at random or walked through: all of them for `pnpm test:deep` and `.ci/run`, the first for `pnpm test`.
 */
export function lotsFrom(seed: number, count: number): readonly number[] {
  return Array.from({ length: process.env['SOGDIA_DEEP'] === '1' ? count : 1 }, (_, index) => seed + index);
}
