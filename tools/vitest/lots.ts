/** Whether all is drawn that is drawn in lots: `pnpm test:deep` and `.ci/run` ask for it, `pnpm test` takes the first lot of each. */
const isDeep = process.env['SOGDIA_DEEP'] === '1';

/** The seeds of so many lots, from the first; only that one unless all is asked for. */
export function lotsFrom(seed: number, count: number): readonly number[] {
  return Array.from({ length: isDeep ? count : 1 }, (_, index) => seed + index);
}
