import { describePoint, type Language, type Receipt, type View } from '@sogdia/core';
import { shownPeriodsOf } from '../chart-of.ts';
import { drawnPageSizes } from '../drawn-size.ts';
import type { ChartSize } from '../layout/chart-size.ts';
import { round } from '../layout/round.ts';
import { placePoints } from '../place-points.ts';

/** A point that the cursor can stand on: its receipt, what is shown and spoken, and its place in each layout of the page. */
export interface CursorPoint {
  readonly receipt: string;
  readonly text: string;
  readonly places: Readonly<Record<string, readonly [x: number, y: number] | null>>;
}

/** The rows that the cursor moves through: the series of a view. */
export type CursorRows = readonly (readonly CursorPoint[])[];

/** The cursor's rows for a view: the same texts that a screen reader speaks, the same places that the charts draw in those sizes. */
export function cursorRowsOf(
  view: View,
  language: Language,
  idOf: (receipt: Receipt) => string,
  sizes: readonly ChartSize[] = drawnPageSizes(view, language),
): CursorRows {
  const placed = sizes.map((size) => ({ size, places: placePoints(view, size, language) }));
  const shown = shownPeriodsOf(view);
  return view.series.map((series, row) =>
    series.points.flatMap((point, column): readonly CursorPoint[] => {
      if (shown !== null && !shown.includes(point.period)) return [];
      const places = placed.map(({ size, places: all }) => {
        const place = all[row]?.[column] ?? null;
        return [size.id, place === null ? null : ([round(place[0]), round(place[1])] as const)] as const;
      });
      return [
        { receipt: idOf(point.receipt), text: describePoint(view, series, column, language).text, places: Object.fromEntries(places) },
      ];
    }),
  );
}
