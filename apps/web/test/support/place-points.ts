import type { Language, View } from '@sogdia/core';
import { chartOf } from '../../charts/chart-of.ts';
import { drawnForms } from '../../charts/drawn-forms.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import type { PointPlaces } from '../../charts/layout/placed-axes.ts';

/** Where the points of a view stand in the drawing of its form. */
export function placePoints(view: View, size: ChartSize, language: Language): PointPlaces {
  return drawnForms[chartOf(view)].layOut(view, size, language).places;
}
