import { type PaperViewName, paperViewNames, paperViews, type ViewSpec } from '@sogdia/core';

/** What another reading of a figure changes in the question: whose record is read, or as known when. */
export const readings = {
  partner: { book: 'partner', method: null },
  both: { book: 'both', method: null },
  reconciled: { book: 'reconciled', method: 'mean' },
  latest: { asOf: 'latest' },
} as const satisfies Record<string, Partial<ViewSpec>>;

/** Another way to read a figure of the paper, which reads China's record as it was first published. */
export type Reading = keyof typeof readings;

const readingNames: readonly Reading[] = Object.keys(readings) as Reading[];

/** The figures that can be read another way: those of trade. */
export type FigureName = Exclude<PaperViewName, 'table-1'>;

export const figureNames: readonly FigureName[] = paperViewNames.filter((name) => name !== 'table-1');

/** The name of a figure read another way. */
export type ReadingViewName = `${FigureName}-${Reading}`;

/** A figure read another way: the figure, the reading, and the spec. */
export interface ReadingView {
  readonly figure: FigureName;
  readonly reading: Reading;
  readonly spec: ViewSpec;
}

/** Every figure in every other reading, by name. */
export const readingViews: Readonly<Record<ReadingViewName, ReadingView>> = Object.fromEntries(
  figureNames.flatMap((figure) =>
    readingNames.map((reading) => [`${figure}-${reading}`, { figure, reading, spec: { ...paperViews[figure], ...readings[reading] } }]),
  ),
) as Record<ReadingViewName, ReadingView>;

export const readingViewNames: readonly ReadingViewName[] = Object.keys(readingViews) as ReadingViewName[];

export function isReadingViewName(name: string): name is ReadingViewName {
  return name in readingViews;
}

/** The spec of a view in another record; the other choices stay. */
export function withBook(spec: ViewSpec, book: ViewSpec['book']): ViewSpec {
  return { ...spec, book, method: book === 'reconciled' ? (spec.method ?? readings.reconciled.method) : null };
}

/** The vintages that every chart offers. */
export const vintages = ['as-published', 'latest'] as const satisfies readonly ViewSpec['asOf'][];

/** The parameters of a route as a figure and its reading. Throws `RangeError` for others, which no exported page asks for. */
export function requireReading(figure: string, reading: string): ReadingViewName {
  const found = readingViewNames.find((name) => name === `${figure}-${reading}`);
  if (found === undefined) throw new RangeError(`no reading ${reading} of ${figure}: there are ${readingNames.join(', ')}`);
  return found;
}
