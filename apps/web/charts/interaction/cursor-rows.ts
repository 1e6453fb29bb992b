import type { Language, Receipt, View } from '@sogdia/core';
import { describePoint } from '@sogdia/core/workspace';
import { chartOf, shownPeriodsOf } from '../chart-of.ts';
import { type DrawnForm, drawnForms } from '../drawn-forms.ts';
import { drawnPageSizes } from '../drawn-size.ts';
import type { ChartSize } from '../layout/chart-size.ts';
import { round } from '../layout/round.ts';

/**
 * A point that the cursor can stand on: its receipt, what is shown and spoken, and its places in the layouts of the page, in their order: how far
 * across in each, null where it is not drawn, and how far down, told once where that is the same in all.
 */
export type CursorPoint = CursorRows[number][number];

/** The rows that the cursor moves through: the series of a view. */
export type CursorRows = ReturnType<typeof cursorRowsOf>;

/** The cursor's rows for a view: the same texts that a screen reader speaks, the same places that the charts draw in those sizes. */
export function cursorRowsOf(
  view: View,
  language: Language,
  idOf: (receipt: Receipt) => string,
  sizes: readonly ChartSize[] = drawnPageSizes(view, language),
  layOut: DrawnForm['layOut'] = drawnForms[chartOf(view)].layOut,
) {
  const placed = sizes.map((size) => layOut(view, size, language).places);
  const shown = shownPeriodsOf(view);
  return view.series.map((series, row) =>
    series.points.flatMap((point, column) => {
      if (shown !== null && !shown.includes(point.period)) return [];
      const places = placed.map((all) => all[row]?.[column] ?? null);
      const down = places.map((place) => round(place?.[1] ?? 0));
      return [
        {
          receipt: idOf(point.receipt),
          text: describePoint(view, series, column, language).text,
          across: places.map((place) => (place === null ? null : round(place[0]))),
          down: down.every((one) => one === down[0]) ? down.slice(0, 1) : down,
        },
      ];
    }),
  );
}
