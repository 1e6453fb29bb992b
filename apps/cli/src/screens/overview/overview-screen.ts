import { economyCodeSchema, studyViewSpec, type View, type ViewSpec } from '@sogdia/core';
import { drawChart } from '../../charts/index.ts';
import { type Location, newLocation, type ProgramContext } from '../../model/index.ts';
import { viewWordsLines } from '../../print/index.ts';
import { arrangeGrid } from '../../table/index.ts';
import { dataScreen, type Screen } from '../layout/index.ts';
import { overviewGrid, overviewTotals } from './overview-grid.ts';

/** The five economies and their sum in the last year, and the trade with all of them year by year. */
export const overviewScreen: Screen = dataScreen({
  title: (_, context) => context.text['overview.title'],
  grid: (location, context) => overviewGrid(location.spec, context),
  parts: (location, context) => {
    const total = context.view(totalSpec(location.spec, context));
    const unit = context.text['overview.unit']({ year: location.spec.to, unit: overviewTotals(location.spec, context).unit.short });
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

function totalSpec(spec: ViewSpec, { question: { group, partners } }: ProgramContext): ViewSpec {
  return { ...spec, measures: ['total-trade'], partners: group === null ? partners : [group], transform: 'level', chart: 'column' };
}

/** What the other figures find, under the record and the knowledge of this location. */
function headlinesOf(location: Location, context: ProgramContext): readonly string[] {
  const asked = (['figure-2', 'figure-5', 'figure-6'] as const).map(
    (name): View =>
      context.view({
        ...studyViewSpec(context.world, name),
        record: location.spec.record,
        method: location.spec.method,
        factor: location.spec.factor,
        vintage: location.spec.vintage,
      }),
  );
  return asked.map((view) => `${view.headline.text}.`);
}

/** A row opens the economy; the sum opens its figure. */
function drill(location: Location, context: ProgramContext): Location | null {
  const row = arrangeGrid(overviewGrid(location.spec, context), location).rows[location.row];
  if (row === undefined) return null;
  const code = economyCodeSchema.parse(row.id);
  return newLocation('partner', { spec: { ...location.spec, partners: [code] }, subject: code });
}
