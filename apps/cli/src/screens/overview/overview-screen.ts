import { economyCodeSchema, studyViewSpec, type TradeSpec, tradeSpecOf, type View } from '@sogdia/core';
import { drawChart } from '../../charts/index.ts';
import { type Location, newLocation, type ProgramContext } from '../../model/index.ts';
import { viewWordsLines } from '../../print/index.ts';
import { arrangeGrid } from '../../table/index.ts';
import { dataScreen, type Screen } from '../layout/index.ts';
import { overviewGrid, overviewTotals } from './overview-grid.ts';

/** The five economies and their sum in the last year, and the trade with all of them year by year. */
export const overviewScreen: Screen = dataScreen({
  title: (_, context) => context.text['overview.title'],
  grid: (location, context) => overviewGrid(tradeSpecOf(location.spec), context),
  parts: (location, context) => {
    const total = context.view(totalSpec(tradeSpecOf(location.spec), context));
    const unit = context.text['overview.unit']({
      year: tradeSpecOf(location.spec).to,
      unit: overviewTotals(tradeSpecOf(location.spec), context).unit.short,
    });
    return {
      headline: total.headline.text,
      facts: '',
      chart: {
        title: total.title,
        unit: total.unit.label,
        height: (most) => most,
        draw: (size) => drawChart(total, { ...size, ...context.look, selected: null }, context.language),
      },
      table: { title: context.text['overview.table'], unit },
      isTableFirst: true,
      aside: () => headlinesOf(location, context),
      words: (width) =>
        viewWordsLines(total, {
          width,
          tableWidth: null,
          theme: { depth: 'none', glyphs: context.look.glyphs },
          language: context.language,
        }),
    };
  },
  drill,
});

function totalSpec(spec: TradeSpec, { question: { group, partners } }: ProgramContext): TradeSpec {
  return { ...spec, measures: ['total-trade'], partners: group === null ? partners : [group], transform: 'level', chart: 'column' };
}

/** What the other figures find, under the record and the knowledge of this location. */
function headlinesOf(location: Location, context: ProgramContext): readonly string[] {
  const asked = (['figure-2', 'figure-5', 'figure-6'] as const).map(
    (name): View =>
      context.view({
        ...tradeSpecOf(studyViewSpec(context.world, name)),
        record: tradeSpecOf(location.spec).record,
        method: tradeSpecOf(location.spec).method,
        factor: tradeSpecOf(location.spec).factor,
        vintage: tradeSpecOf(location.spec).vintage,
      }),
  );
  return asked.map((view) => `${view.headline.text}.`);
}

/** A row opens the economy; the sum opens its figure. */
function drill(location: Location, context: ProgramContext): Location | null {
  const row = arrangeGrid(overviewGrid(tradeSpecOf(location.spec), context), location).rows[location.row];
  if (row === undefined) return null;
  const code = economyCodeSchema.parse(row.id);
  return newLocation('partner', { spec: { ...tradeSpecOf(location.spec), partners: [code] }, subject: code });
}
