import type { Language, View } from '@sogdia/core';
import type { ChartSize } from '../../layout/chart-size.ts';
import { layOutStacks, type PlacedStacks } from '../stacked-column/stacked-column-layout.ts';

/** Lays out a view around zero: exports above, imports below, other measures on the side of their sign. */
export function layOutDiverging(view: View, size: ChartSize, language: Language): PlacedStacks {
  return layOutStacks(view, size, language, (value, { measure }) => (measure === 'import' ? -Math.abs(value) : value));
}
