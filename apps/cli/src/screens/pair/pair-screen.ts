import { drawChart } from '../../charts/draw-chart.ts';
import { arrangeGrid } from '../../grid/arrange-grid.ts';
import { pairGrid } from '../../grid/pair-grid.ts';
import { newSheet } from '../../program/sheet.ts';
import { dataScreen } from '../data-screen.ts';
import { pairAside, pairWords } from '../mirror/gap-words.ts';
import type { Screen } from '../screen.ts';

/** One flow in both books: both lines with the gap between them, and the gap of each year part by part. */
export const pairScreen: Screen = dataScreen({
  title: (sheet, context) => {
    const [flow] = sheet.spec.measures;
    const economy = sheet.spec.partners[0] ?? '';
    return flow === 'export' || flow === 'import' ? context.text[`mirror.${flow}`]({ economy }) : economy;
  },
  grid: (sheet, context) => pairGrid(sheet.spec, context),
  parts: (sheet, context, grid) => {
    const view = context.view(sheet.spec);
    const selected = grid.rows[sheet.row]?.id ?? null;
    return {
      finding: view.finding.text,
      facts: '',
      chart: {
        title: view.title,
        unit: view.unit.label,
        height: (most) => most,
        draw: (size) => drawChart(view, { ...size, ...context.look, selected }, context.language),
      },
      table: { title: context.text['mirror.table'], unit: view.unit.short },
      isTableFirst: false,
      aside: () => pairAside(view, selected, context),
      isAsideList: true,
      words: (width) => pairWords(view, selected, width, context),
    };
  },
  drill: (sheet, context) => {
    const lineage = arrangeGrid(pairGrid(sheet.spec, context), sheet).rows[sheet.row]?.cells[sheet.column]?.lineage ?? null;
    return lineage === null ? null : newSheet('receipt', { spec: sheet.spec, subject: lineage.series.id, period: lineage.point.period });
  },
});
