import { economyCodeSchema, findEconomy, paperViews, type View, type ViewSpec } from '@sogdia/core';
import { drawChart } from '../../charts/index.ts';
import { newSheet, type ProgramContext, type Sheet } from '../../model/index.ts';
import { viewWordsLines } from '../../print/index.ts';
import { arrangeGrid } from '../../table/index.ts';
import { dataScreen, type Screen } from '../layout/index.ts';
import { overviewGrid, overviewTotals } from './overview-grid.ts';

const group = findEconomy('CA5').code;

/** The five economies and their sum in the last year, and the trade with all of them year by year. */
export const overviewScreen: Screen = dataScreen({
  title: (_, context) => context.text['overview.title'],
  grid: (sheet, context) => overviewGrid(sheet.spec, context),
  parts: (sheet, context) => {
    const total = context.view(totalSpec(sheet.spec));
    const unit = context.text['overview.unit']({ year: sheet.spec.to, unit: overviewTotals(sheet.spec, context).unit.short });
    return {
      finding: total.finding.text,
      facts: '',
      chart: {
        title: total.title,
        unit: total.unit.label,
        height: (most) => most,
        draw: (size) => drawChart(total, { ...size, ...context.look, selected: null }, context.language),
      },
      table: { title: context.text['overview.table'], unit },
      isTableFirst: true,
      aside: () => findingsOf(sheet, context),
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

function totalSpec(spec: ViewSpec): ViewSpec {
  return { ...spec, measures: ['total-trade'], partners: [group], transform: 'level', chart: 'column' };
}

/** What the other figures find, under the book and the knowledge of this sheet. */
function findingsOf(sheet: Sheet, context: ProgramContext): readonly string[] {
  const asked = (['figure-2', 'figure-5', 'figure-6'] as const).map(
    (name): View =>
      context.view({
        ...paperViews[name],
        book: sheet.spec.book,
        method: sheet.spec.method,
        factor: sheet.spec.factor,
        asOf: sheet.spec.asOf,
      }),
  );
  return asked.map((view) => `${view.finding.text}.`);
}

/** A row opens the economy; the sum opens its figure. */
function drill(sheet: Sheet, context: ProgramContext): Sheet | null {
  const row = arrangeGrid(overviewGrid(sheet.spec, context), sheet).rows[sheet.row];
  if (row === undefined) return null;
  const code = economyCodeSchema.parse(row.id);
  return newSheet('partner', { spec: { ...sheet.spec, partners: [code] }, subject: code });
}
