import { studyViews, type TradeSpec, type ViewSeries } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { economyCodeSchema, isLadder, isTradeSpec } from '@sogdia/core/model';
import { stagesOf, tradeSpecOf } from '@sogdia/core/workspace';
import { type Location, newLocation, type ProgramContext } from '../../model/index.ts';
import { plainWordsLines } from '../../print/index.ts';
import { lineOf, wrapText } from '../../terminal/index.ts';
import { type CursorCell, chartOf, dataScreen, type Screen } from '../layout/index.ts';
import { pairWords } from '../mirror/discrepancy-words.ts';
import { partnerEvents, partnerGrid } from './partner-grid.ts';
import { chartOfSides, gapSentences, sidesGrid, sidesLegend } from './sides.ts';

/** One economy: exports against imports, its place among the partners, levels reached and events; or the figures of both sides with the gap between them. */
export const partnerScreen: Screen = dataScreen({
  title: (location, context) => formatEconomy(context.world, codeOf(location, context), context.language),
  grid: (location, context) => {
    const spec = tradeSpecOf(location.spec);
    return spec.record === 'both' ? sidesGrid(flowSpec(location, context), context) : partnerGrid(spec, codeOf(location, context), context);
  },
  parts: (location, context, grid, room) => {
    const { text } = context;
    const flows = context.view(flowSpec(location, context));
    const isOfBoth = flows.discrepancies.length > 0;
    const selected = grid.rows[location.row]?.id ?? null;
    const eventLines = partnerEvents(tradeSpecOf(location.spec), codeOf(location, context), context).map(
      ({ date, label }) => `${date}  ${label}`,
    );
    return {
      headline: flows.headline.text,
      facts: levelFacts(location, context),
      news: isOfBoth && room.height >= 30 ? gapSentences(flows, context) : [],
      chart: isOfBoth ? chartOfSides(flows, context, selected) : chartOf(flows, context, selected),
      table: {
        title: isOfBoth ? `${text['partner.table']}  ${sidesLegend(flows, context)}` : text['partner.table'],
        unit: isOfBoth ? flows.unit.short : text['partner.unit']({ unit: grid.unit ?? flows.unit.short }),
      },
      aside: () => (isOfBoth ? [] : eventLines),
      words: (width) => [
        ...(isOfBoth ? pairWords(flows, selected, width, context) : plainWordsLines(flows, width, context)),
        lineOf(['']),
        lineOf([text['partner.events'], 'title']),
        ...eventLines.flatMap((line) => wrapText(line, width).map((part) => lineOf([part]))),
      ],
    };
  },
  drill,
});

function codeOf(location: Location, { question: { group, partners, reporter } }: ProgramContext): string {
  return location.subject ?? group ?? partners[0] ?? reporter;
}

function flowSpec(location: Location, context: ProgramContext): TradeSpec {
  return {
    ...tradeSpecOf(location.spec),
    partners: [economyCodeSchema.parse(codeOf(location, context))],
    measures: ['export', 'import'],
    transform: 'level',
    chart: 'line',
  };
}

/** When each level of the ladders that the study shows was reached, in one line. */
function levelFacts(location: Location, context: ProgramContext): string {
  const ladders = studyViews(context.world).filter(
    ({ spec }) => !isTradeSpec(spec) && spec.indicators.some((id) => isLadder(context.world, id)),
  );
  const facts = ladders.flatMap(({ spec }) => {
    const { series, unit, title } = context.view(spec);
    const own = series.find(({ economy }) => economy === codeOf(location, context));
    const levels = (own === undefined ? [] : stagesOf(own)).map(
      ({ level, since }) => `${unit.levels?.[level - 1]?.short ?? level} ${since.value}`,
    );
    return levels.length === 0 ? [] : [context.text['partner.reached']({ ladder: nameOf(own) ?? title, levels })];
  });
  return facts.join('  ');
}

function nameOf(series: ViewSeries | undefined): string | null {
  return series?.indicator?.names.en.short ?? null;
}

/** A number opens the view that answers it, one of both sides' figures the gap of its flow year by year. */
function drill({ row, lineage }: CursorCell, location: Location, context: ProgramContext): Location | null {
  if (lineage === null) return null;
  const at = { row: lineage.series.points.findIndex(({ period }) => period === row.id) };
  if (lineage.view.discrepancies.length > 0)
    return newLocation('pair', {
      spec: { ...flowSpec(location, context), measures: [lineage.series.measure === 'import' ? 'import' : 'export'] },
      ...at,
    });
  const index = lineage.view.series.findIndex(({ economy }) => economy === codeOf(location, context));
  return newLocation('view', { spec: lineage.view.spec, ...at, column: Math.max(0, index) });
}
