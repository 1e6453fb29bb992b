/** Whether all is run that is drawn at random or walked through at length: `pnpm test:deep` and `.ci/run`. `pnpm test` runs a part of it. */
export const isDeep: boolean = process.env['SOGDIA_DEEP'] === '1';

/** The seeds of so many lots of what is drawn at random or walked through, the first alone where not all is run. */
export const lotsFrom = (seed: number, count: number): readonly number[] =>
  Array.from({ length: isDeep ? count : 1 }, (_, index) => seed + index);

/** How often something is drawn at random: so often, or a tenth as often where not all is run. */
export const drawsOf = (count: number): number => (isDeep ? count : Math.ceil(count / 10));

/** What is walked through: all, or every fifth where not all is run. */
export const walked = <Item>(all: readonly Item[]): readonly Item[] => all.filter((_, at) => isDeep || at % 5 === 0);
