import { studyViews, type TradeSpec, type ViewSeries } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { economyCodeSchema, isLadder, isTradeSpec } from '@sogdia/core/model';
import { stagesOf, tradeSpecOf } from '@sogdia/core/workspace';
import { type Location, newLocation, type ProgramContext } from '../../model/index.ts';
import { plainWordsLines } from '../../print/index.ts';
import { lineOf, wrapText } from '../../terminal/index.ts';
import { type CursorCell, chartOf, dataScreen, type Screen } from '../layout/index.ts';
import { partnerEvents, partnerGrid } from './partner-grid.ts';

/** One economy: exports against imports, its place among the partners, levels reached and events. */
export const partnerScreen: Screen = dataScreen({
  title: (location, context) => formatEconomy(context.world, codeOf(location, context), context.language),
  grid: (location, context) => partnerGrid(tradeSpecOf(location.spec), codeOf(location, context), context),
  parts: (location, context, grid) => {
    const flows = context.view(flowSpec(tradeSpecOf(location.spec), codeOf(location, context)));
    const events = partnerEvents(tradeSpecOf(location.spec), codeOf(location, context), context);
    const facts = levelFacts(location, context);
    const eventLines = events.map(({ date, label }) => `${date}  ${label}`);
    return {
      headline: flows.headline.text,
      facts,
      chart: chartOf(flows, context, grid.rows[location.row]?.id ?? null),
      table: { title: context.text['partner.table'], unit: context.text['partner.unit']({ unit: grid.unit ?? flows.unit.short }) },
      isTableFirst: false,
      aside: () => eventLines,
      isAsideList: true,
      words: (width) => [
        ...plainWordsLines(flows, width, context),
        lineOf(['']),
        lineOf([context.text['partner.events'], 'title']),
        ...eventLines.flatMap((line) => wrapText(line, width).map((part) => lineOf([part]))),
      ],
    };
  },
  drill,
});

function codeOf(location: Location, { question: { group, partners, reporter } }: ProgramContext): string {
  return location.subject ?? group ?? partners[0] ?? reporter;
}

function flowSpec(spec: TradeSpec, code: string): TradeSpec {
  return { ...spec, partners: [economyCodeSchema.parse(code)], measures: ['export', 'import'], transform: 'level', chart: 'line' };
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

/** A number opens the view that answers it. */
function drill({ row, lineage }: CursorCell, location: Location, context: ProgramContext): Location | null {
  if (lineage === null) return null;
  const index = lineage.view.series.findIndex(({ economy }) => economy === codeOf(location, context));
  return newLocation('view', {
    spec: lineage.view.spec,
    row: lineage.series.points.findIndex(({ period }) => period === row.id),
    column: Math.max(0, index),
  });
}
