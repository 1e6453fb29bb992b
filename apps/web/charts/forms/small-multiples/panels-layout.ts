import type { Language, View, ViewSeries } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { LineScale } from '../../layout/chart-props.ts';
import type { ChartSize } from '../../layout/chart-size.ts';
import { periodsOf } from '../../layout/periods-of.ts';
import { textWidth } from '../../layout/text/text-width.ts';
import { valueTextOf } from '../../layout/value-text.ts';
import { layOutLines, type PlacedLine } from '../line/line-layout.ts';

/**
 * One panel, drawn from its own corner: its lines in colour over those of all others in grey.
 * `isTicked`: whether its ticks are written beside it.
 */
export type PlacedSeriesPanel = ReturnType<typeof layOutSmallMultiples>['panels'][number];

const head = 22;
const titleRoom = 24;
const periodRoom = 26;
const gap = 18;
const leastWidth = 148;

/**
 * Lays out a view as a panel for each measure of each economy; both records of a flow share a panel. All are on the scale of the whole, with the lines
 * of the others behind, or each on a scale of its own.
 */
export function layOutSmallMultiples(view: View, size: ChartSize, language: Language, scale?: LineScale) {
  const groups = [...Map.groupBy(view.series, ({ measure, economy }) => `${measure} ${economy}`)];
  const isFree = scale === 'free';
  const tickRoom = Math.max(...groups.map(([, some]) => tickRoomOf(isFree ? withOnly(some, view) : view, language, scale)));
  const columns = columnsOf(groups.length, size.width - tickRoom, isFree ? tickRoom : 0);
  const between = gap + (isFree ? tickRoom : 0);
  const width = (size.width - tickRoom - (columns - 1) * between) / columns;
  const rows = Math.ceil(groups.length / columns);
  const tall = columns === 1 ? 130 : 120;
  const stepDown = titleRoom + tall + periodRoom;
  const panelSize = { id: 'panel', width, height: tall } as const;
  const whole = layOutLines(view, panelSize, language, scale);
  const linesOf = (some: readonly ViewSeries[], lines: readonly PlacedLine[]): readonly PlacedLine[] =>
    some.flatMap((series) => lines.find(({ id }) => id === series.id) ?? []);
  const panels = groups.map(([id, some], index) => {
    const apart = isFree ? layOutLines(withOnly(some, view), panelSize, language) : whole;
    const styled = linesOf(some, whole.lines);
    const own = linesOf(some, apart.lines).map((line, at) => ({ ...line, className: styled[at]?.className ?? line.className }));
    return {
      id,
      className: own[0]?.className ?? '',
      x: tickRoom + (index % columns) * (width + between),
      y: head + titleRoom + Math.floor(index / columns) * stepDown,
      title: titleOf(view, some, language),
      axes: apart.axes,
      isTicked: isFree || index % columns === 0,
      own,
      others: isFree ? [] : whole.lines.filter((line) => !own.some((one) => one.id === line.id)),
      values: own.flatMap((line) => valueOver(line, view, width, language)),
    };
  });
  return {
    height: head + rows * stepDown,
    unit: view.unit.short,
    panels,
    periods: endsOf(periodsOf(view)),
    places: view.series.map(({ id }) => {
      const panel = panels.find(({ own }) => own.some((line) => line.id === id));
      const line = panel?.own.find((one) => one.id === id);
      return (line?.places ?? []).map((place) =>
        place === null || panel === undefined ? null : ([place[0] + panel.x, place[1] + panel.y] as const),
      );
    }),
  };
}

function withOnly([first, ...rest]: readonly ViewSeries[], view: View): View {
  return first === undefined ? view : { ...view, series: [first, ...rest] };
}

/** The height that the panels of a view need at a size. */
export function smallMultiplesHeight(view: View, size: ChartSize, language: Language, scale?: LineScale): number {
  return layOutSmallMultiples(view, size, language, scale).height;
}

/** As many columns as there is room for, with so much more between them, and no more than fill the rows that they make. */
function columnsOf(panels: number, width: number, more: number): number {
  const most = Math.max(1, Math.floor((width + gap + more) / (leastWidth + gap + more)));
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

/** The last value of a line, over its end. */
function valueOver({ id, className, markers }: PlacedLine, view: View, width: number, language: Language) {
  const end = markers.at(-1);
  if (end === undefined) return [];
  const text = valueTextOf(view, end.point, { id: 'narrow', width, height: 0 }, language);
  const x = Math.min(width, end.x + textWidth(text, 12) / 2);
  return [{ id, className, x, y: Math.max(2, end.y - 8), text, end }];
}

function endsOf(periods: readonly string[]): readonly string[] {
  return periods.length < 2 ? periods : [periods[0] ?? '', periods.at(-1) ?? ''];
}
