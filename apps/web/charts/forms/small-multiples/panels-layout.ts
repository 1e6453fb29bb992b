import type { Language, View, ViewSeries } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { LineScale } from '../../layout/chart-props.ts';
import { type ChartSize, hasLabels } from '../../layout/chart-size.ts';
import { periodsOf } from '../../layout/periods-of.ts';
import type { PlacedAxes, PointPlaces } from '../../layout/placed-axes.ts';
import { textWidth } from '../../layout/text-width.ts';
import { valueTextOf } from '../../layout/value-text.ts';
import { layOutLines, type PlacedLine, type PlacedMarker } from '../line/line-layout.ts';

/** The last value of a line, over its end. */
export interface PlacedPanelValue {
  readonly id: string;
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: PlacedMarker;
}

/** One panel, drawn from its own corner: its lines in colour over those of all others in grey. */
export interface PlacedSeriesPanel {
  readonly id: string;
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly own: readonly PlacedLine[];
  readonly others: readonly PlacedLine[];
  readonly values: readonly PlacedPanelValue[];
}

/** Panels on one scale: `axes` are those of each, its ticks written beside the first panel of a row, its periods under each. */
export interface PlacedSmallMultiples {
  readonly height: number;
  readonly left: number;
  readonly axes: PlacedAxes;
  readonly unit: string | null;
  readonly panels: readonly PlacedSeriesPanel[];
  readonly periods: readonly string[];
  readonly places: PointPlaces;
}

const head = 22;
const titleRoom = 24;
const periodRoom = 26;
const gap = 18;
const leastWidth = 148;

/** Lays out a view as a panel for each measure of each economy, all on the scale of the whole; both records of a flow share a panel. */
export function layOutSmallMultiples(view: View, size: ChartSize, language: Language, scale?: LineScale): PlacedSmallMultiples {
  const labelled = hasLabels(size);
  const groups = [...Map.groupBy(view.series, ({ measure, economy }) => `${measure} ${economy}`)];
  const tickRoom = labelled ? tickRoomOf(view, language, scale) : 0;
  const columns = columnsOf(groups.length, size.width - tickRoom);
  const width = (size.width - tickRoom - (columns - 1) * gap) / columns;
  const rows = Math.ceil(groups.length / columns);
  const tall = labelled ? (columns === 1 ? 130 : 120) : (size.height - rows * 6) / rows;
  const stepDown = labelled ? titleRoom + tall + periodRoom : tall + 6;
  const { axes, lines, places } = layOutLines(view, { id: 'panel', width, height: tall }, language, scale);
  const cornerOf = (index: number): readonly [x: number, y: number] => [
    tickRoom + (index % columns) * (width + gap),
    (labelled ? head + titleRoom : 0) + Math.floor(index / columns) * stepDown,
  ];
  const lineOf = (series: ViewSeries): PlacedLine | undefined => lines.find(({ id }) => id === series.id);
  return {
    height: labelled ? head + rows * stepDown : size.height,
    left: tickRoom,
    axes,
    unit: labelled ? view.unit.short : null,
    panels: groups.map(([id, some], index) => {
      const [x, y] = cornerOf(index);
      const own = some.flatMap((series) => lineOf(series) ?? []);
      const others = lines.filter((line) => !own.includes(line));
      const values = labelled ? own.flatMap((line) => valueOver(line, view, width, language)) : [];
      return { id, className: own[0]?.className ?? '', x, y, title: labelled ? titleOf(view, some, language) : '', own, others, values };
    }),
    periods: labelled ? endsOf(periodsOf(view)) : [],
    places: view.series.map((series, at) => {
      const [x, y] = cornerOf(groups.findIndex(([, some]) => some.includes(series)));
      return (places[at] ?? []).map((place) => (place === null ? null : ([place[0] + x, place[1] + y] as const)));
    }),
  };
}

/** The height that the panels of a view need at a size. */
export function smallMultiplesHeight(view: View, size: ChartSize, language: Language): number {
  return layOutSmallMultiples(view, size, language).height;
}

/** As many columns as there is room for, and no more than fill the rows that they make. */
function columnsOf(panels: number, width: number): number {
  const most = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
  return Math.ceil(panels / Math.ceil(panels / most));
}

function tickRoomOf(view: View, language: Language, scale?: LineScale): number {
  const { axes } = layOutLines(view, { id: 'panel', width: leastWidth, height: 120 }, language, scale);
  return Math.ceil(Math.max(0, ...axes.valueTicks.map(({ label }) => textWidth(label ?? '', 12)))) + 8;
}

function titleOf(view: View, [first, ...rest]: readonly ViewSeries[], language: Language): string {
  if (first === undefined) return '';
  const isOfOneMeasure = new Set(view.series.map(({ measure }) => measure)).size === 1;
  return rest.length > 0 && isOfOneMeasure ? formatEconomy(view, first.economy, language) : first.label;
}

/** The last value of a line over its end. */
function valueOver({ id, className, markers }: PlacedLine, view: View, width: number, language: Language): readonly PlacedPanelValue[] {
  const end = markers.at(-1);
  if (end === undefined) return [];
  const text = valueTextOf(view, end.point, { id: 'narrow', width, height: 0 }, language);
  const x = Math.min(width, end.x + textWidth(text, 12) / 2);
  return [{ id, className, x, y: Math.max(2, end.y - 8), text, end }];
}

function endsOf(periods: readonly string[]): readonly string[] {
  return periods.length < 2 ? periods : [periods[0] ?? '', periods.at(-1) ?? ''];
}
