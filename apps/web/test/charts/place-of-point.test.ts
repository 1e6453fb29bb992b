import { describe, expect, test } from 'vitest';
import { cursorRowsOf } from '../../charts/interaction/cursor-rows.ts';
import { placeOfPoint } from '../../charts/interaction/place-of-point.ts';
import { pageSizes } from '../../charts/layout/chart-size.ts';
import { round } from '../../charts/layout/round.ts';
import { placePoints } from '../support/place-points.ts';
import { viewOf } from '../support/view-of.ts';

describe('placeOfPoint(point, layout)', () => {
  test('is where the chart of that layout draws the point, and null where it draws none', () => {
    const view = viewOf('measure=export&partners=KAZ,TKM&record=partner&years=2000-2020');
    const rows = cursorRowsOf(view, 'en', () => '', pageSizes);
    const drawn = pageSizes.map((size) =>
      placePoints(view, size, 'en').map((row) => row.map((place) => (place === null ? null : place.map(round)))),
    );
    expect(drawn.flat(2).includes(null)).toBe(true);
    for (const [layout, places] of drawn.entries())
      expect(rows.map((row) => row.map((point) => placeOfPoint(point, layout)))).toEqual(places);
  });

  test('tells how far down a point stands once where that is the same in all layouts', () => {
    const [narrow] = pageSizes;
    const rows = cursorRowsOf(viewOf('measure=export'), 'en', () => '', narrow === undefined ? [] : [narrow, narrow]);
    expect(rows.flat().every(({ across, down }) => across.length === 2 && down.length === 1)).toBe(true);
  });
});
