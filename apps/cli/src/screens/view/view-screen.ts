import { membersOf, paperViewNames, translate, type View } from '@sogdia/core';
import { chartHeight, chartWithEvents } from '../../charts/index.ts';
import { newSheet, type ProgramContext, type Sheet } from '../../model/index.ts';
import { viewWordsLines } from '../../print/index.ts';
import { arrangeGrid, gridOfView } from '../../table/index.ts';
import { dataScreen, type Screen } from '../layout/index.ts';

/** Any view: its chart over its table, the finding above, agreement and notes beside. */
export const viewScreen: Screen = dataScreen({
  title: (sheet, context) => titleOf(context.view(sheet.spec), context),
  grid: (sheet, context) => gridOfView(context.view(sheet.spec), context.language),
  parts: (sheet, context, grid) => {
    const view = context.view(sheet.spec);
    const selected = grid.rows[sheet.row]?.id ?? null;
    return {
      finding: view.finding.text,
      facts: '',
      chart: {
        title: view.title,
        unit: view.unit.label,
        height: (most) => chartHeight(view, most, context.language),
        draw: (size) => chartWithEvents(view, { ...size, ...context.look, selected }, context.language),
      },
      table: { title: context.text['view.table'], unit: view.unit.short },
      isTableFirst: false,
      aside: () => asideOf(view),
      words: (width) =>
        viewWordsLines(view, {
          width,
          tableWidth: null,
          theme: { depth: 'none', glyphs: context.look.glyphs },
          language: context.language,
        }),
    };
  },
  drill,
});

/** A figure of the paper by its name, any other view by what it measures. */
function titleOf(view: View, context: ProgramContext): string {
  const paperName = paperViewNames.find((name) => name === view.name);
  if (paperName !== undefined) return context.text[`paper.${paperName}`];
  const [first] = view.spec.measures;
  return first === undefined ? view.title : translate(context.language, `measure.${first}`);
}

/** What the paper says of it, then what a reader must know. */
function asideOf(view: View): readonly string[] {
  const differing = view.agreement?.items.filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'not-independent') ?? [];
  const agreement = view.agreement === null ? [] : [view.agreement.summary.text, ...differing.map(({ sentence }) => sentence.text)];
  const trend = view.agreement === null ? view.description.summary.map(({ text }) => text).join(' ') : '';
  return [...agreement, ...(trend === '' ? [] : [trend]), ...view.notes];
}

/** A group opens into its members, any other number into its receipt. */
function drill(sheet: Sheet, context: ProgramContext): Sheet | null {
  const grid = arrangeGrid(gridOfView(context.view(sheet.spec), context.language), sheet);
  const lineage = grid.rows[sheet.row]?.cells[sheet.column]?.lineage ?? null;
  if (lineage === null) return null;
  const members = membersOf(lineage.series.partner);
  const isGroup =
    members.length > 1 &&
    sheet.spec.measures.every((measure) => measure === lineage.series.measure || measure === 'export' || measure === 'import');
  if (!isGroup) return newSheet('receipt', { spec: lineage.view.spec, subject: lineage.series.id, period: lineage.point.period });
  const measures = sheet.spec.measures.filter((measure) => measure === lineage.series.measure);
  return newSheet('view', { spec: { ...sheet.spec, measures, partners: [...members], chart: 'line' }, row: sheet.row, form: sheet.form });
}
