import { type PaperViewName, paperViewNames, paperViews, type View } from '@sogdia/core';
import { chartHeight, drawChart } from '../../charts/draw-chart.ts';
import { lineOf } from '../../frame/line.ts';
import { wrapText } from '../../frame/wrap-text.ts';
import { arrangeGrid } from '../../grid/arrange-grid.ts';
import { paperGrid } from '../../grid/paper-grid.ts';
import type { ProgramContext } from '../../program/program-context.ts';
import { type Sheet, viewSheet } from '../../program/sheet.ts';
import { dataScreen } from '../data-screen.ts';
import type { Screen } from '../screen.ts';

/** The figures and the table of the paper: how each agrees with the cited data, and the one under the cursor as a picture. */
export const paperScreen: Screen = dataScreen({
  title: (_, context) => context.text['paper.heading'],
  grid: (_, context) => paperGrid(context),
  parts: (sheet, context) => {
    const view = context.view(paperViews[nameAt(sheet, context)]);
    return {
      finding: context.text['paper.finding'](countsOf(context)),
      facts: '',
      chart: {
        title: view.finding.text,
        unit: view.unit.short,
        height: (most) => chartHeight(view, most),
        draw: (size) => drawChart(view, { ...size, ...context.look, selected: null }, context.language),
      },
      table: { title: context.text['paper.table'], unit: '' },
      isTableFirst: true,
      aside: () => (view.agreement === null ? [] : [view.agreement.summary.text, ...differences(view)]),
      words: (width) => paperWords(context, width),
    };
  },
  drill: (sheet, context) => viewSheet(paperViews[nameAt(sheet, context)]),
});

function nameAt(sheet: Sheet, context: ProgramContext): PaperViewName {
  const id = arrangeGrid(paperGrid(context), sheet).rows[sheet.row]?.id;
  return paperViewNames.find((name) => name === id) ?? 'figure-1';
}

function differences(view: View): readonly string[] {
  return (
    view.agreement?.items
      .filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'not-independent')
      .map(({ sentence }) => sentence.text) ?? []
  );
}

function countsOf(context: ProgramContext): { readonly stated: number; readonly agree: number } {
  const items = paperViewNames.flatMap((name) => context.view(paperViews[name]).agreement?.items ?? []);
  return { stated: items.length, agree: items.filter(({ outcome }) => outcome === 'agrees').length };
}

/** Each figure with what it finds and how it agrees, every difference spelt out. */
function paperWords(context: ProgramContext, width: number) {
  return paperViewNames.flatMap((name) => {
    const view = context.view(paperViews[name]);
    const paragraph = (text: string) => wrapText(text, width).map((line) => lineOf([line]));
    return [
      lineOf([context.text[`paper.${name}`], 'title']),
      ...paragraph(`${view.finding.text}.`),
      ...(view.agreement === null ? [] : paragraph(view.agreement.summary.text)),
      ...differences(view).flatMap((text) => paragraph(`- ${text}`)),
      lineOf(['']),
    ];
  });
}
