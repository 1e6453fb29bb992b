import { lineChart, numbersOf, type PlotSeries, plotOfLines } from '../../charts/index.ts';
import type { ProgramContext } from '../../model/index.ts';
import { type DataColor, lineOf, wrapText } from '../../terminal/index.ts';
import { dataScreen, receiptLocation, type Screen } from '../layout/index.ts';
import { historyOf } from './revision-words.ts';
import { revisionsGrid, type VintageOfSeries, vintagesOfSeries } from './revisions-grid.ts';

/** The revision triangle of one series: every vintage beside the years, and the one under the cursor drawn against the latest. */
export const revisionsScreen: Screen = dataScreen({
  title: (_, context) => context.text['revisions.title'],
  grid: revisionsGrid,
  parts: (location, context, grid) => {
    const vintages = vintagesOfSeries(location, context);
    const shown = vintages[location.column] ?? vintages[0];
    const period = grid.rows[location.row]?.id ?? null;
    return {
      headline: headlineOf(vintages, context),
      chart: {
        title: context.text['revisions.chart']({ vintage: nameOf(shown, context) }),
        unit: shown?.view.unit.label ?? '',
        height: (most) => most,
        draw: (size) => {
          const series = [lineOfVintage(shown, 'kaz', false, context), lineOfVintage(vintages.at(-1), 'export', true, context)];
          const periods = shown?.series?.points.map((point) => point.period as string) ?? [];
          const plot = plotOfLines(periods, series, shown?.view.spec.transform === 'rank');
          return lineChart(plot, { ...size, ...context.look, selected: period });
        },
      },
      table: { title: context.text['revisions.table'], unit: grid.unit ?? shown?.view.unit.short ?? '' },
      followsCursor: true,
      aside: () => (period === null ? [] : historyOf(period, vintages, context)),
      words: (width) =>
        grid.rows
          .flatMap(({ id }) => historyOf(id, vintages, context))
          .flatMap((text) => wrapText(text, width, '  ').map((line) => lineOf([line]))),
    };
  },
  drill: ({ lineage }) => (lineage === null ? null : receiptLocation(lineage)),
});

function nameOf(vintage: VintageOfSeries | undefined, context: ProgramContext): string {
  if (vintage === undefined) return '';
  return vintage.id === 'first' ? context.text['vintage.first'] : context.text['vintage.date']({ date: vintage.id });
}

/** How many of the numbers were revised, and between which days. */
function headlineOf(vintages: readonly VintageOfSeries[], context: ProgramContext): string {
  const [first, ...days] = vintages;
  const changes = days.flatMap((day) => day.changes);
  const kinds = (kind: 'first-known' | 'revised'): number =>
    new Set(changes.filter((change) => change.kind === kind).map(({ period }) => period)).size;
  return context.text['revisions.headline']({
    series: seriesName(first),
    known: kinds('first-known'),
    revised: kinds('revised'),
    from: days[0]?.id ?? '',
    to: days.at(-1)?.id ?? '',
  });
}

function seriesName(vintage: VintageOfSeries | undefined): string {
  if (vintage?.series === undefined) return '';
  const { view, series } = vintage;
  return view.series.length === 1 ? view.title : `${view.title}, ${series.label}`;
}

function lineOfVintage(vintage: VintageOfSeries | undefined, color: DataColor, dashed: boolean, context: ProgramContext): PlotSeries {
  const scale = vintage?.view.unit.scale ?? 1;
  const label = dashed
    ? context.text['revisions.latest']
    : vintage?.id === 'first'
      ? context.text['revisions.published']
      : (vintage?.id ?? '');
  return { label, color, dashed, values: vintage?.series === undefined ? [] : numbersOf(vintage.series, scale) };
}
