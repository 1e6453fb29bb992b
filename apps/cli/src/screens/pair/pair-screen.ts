import { drawChart } from '../../charts/index.ts';
import { newSheet } from '../../model/index.ts';
import { arrangeGrid } from '../../table/index.ts';
import { dataScreen, type Screen } from '../layout/index.ts';
import { pairAside, pairWords } from '../mirror/index.ts';
import { pairGrid } from './pair-grid.ts';

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
