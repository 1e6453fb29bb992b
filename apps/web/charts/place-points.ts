import type { Language, View } from '@sogdia/core';
import { chartOf } from './chart-of.ts';
import { layOutAreas } from './forms/area/area-layout.ts';
import { layOutBump } from './forms/bump/bump-layout.ts';
import { layOutColumns } from './forms/column/column-layout.ts';
import { layOutDiverging } from './forms/diverging-column/diverging-column-layout.ts';
import { layOutDots } from './forms/dot/dot-layout.ts';
import { layOutHeatTable } from './forms/heat-table/heat-table-layout.ts';
import { layOutLines } from './forms/line/line-layout.ts';
import { layOutMap } from './forms/map/map-layout.ts';
import { layOutSlopes } from './forms/slope/slope-layout.ts';
import { layOutSmallMultiples } from './forms/small-multiples/panels-layout.ts';
import { layOutStacks } from './forms/stacked-column/stacked-column-layout.ts';
import { layOutTimeline } from './forms/timeline/timeline-layout.ts';
import { layOutTreemap } from './forms/treemap/treemap-layout.ts';
import type { ChartSize } from './layout/chart-size.ts';
import type { PointPlaces } from './layout/placed-axes.ts';

/** Where the points of a view stand in a drawing of a size: the same layout that draws them. */
export function placePoints(view: View, size: ChartSize, language: Language): PointPlaces {
  switch (chartOf(view)) {
    case 'line':
      return layOutLines(view, size, language).places;
    case 'area':
      return layOutAreas(view, size, language).places;
    case 'column':
      return layOutColumns(view, size, language).places;
    case 'stacked-column':
      return layOutStacks(view, size, language).places;
    case 'diverging-column':
      return layOutDiverging(view, size, language).places;
    case 'small-multiples':
      return layOutSmallMultiples(view, size, language).places;
    case 'bump':
      return layOutBump(view, size, language).places;
    case 'map':
      return layOutMap(view, size, language).places;
    case 'treemap':
      return layOutTreemap(view, size, language).places;
    case 'slope':
      return layOutSlopes(view, size, language).places;
    case 'dot':
      return layOutDots(view, size, language).places;
    case 'heat-table':
      return layOutHeatTable(view, size, language).places;
    case 'timeline':
      return layOutTimeline(view, size, language).places;
  }
}
