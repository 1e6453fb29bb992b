import { bookPairsOf, type ViewSpec } from '@sogdia/core';
import { drawChart } from '../../charts/index.ts';
import { newestRow, newSheet, type ProgramContext, type Sheet } from '../../model/index.ts';
import { arrangeGrid } from '../../table/index.ts';
import { dataScreen, type Screen } from '../layout/index.ts';
import { pairAside, pairWords } from './gap-words.ts';
import { mirrorGrid, pairId } from './mirror-grid.ts';

/** Both records of all ten flows with the gap part by part, and of the flow under the cursor both lines, the gap, and what could explain it. */
export const mirrorScreen: Screen = dataScreen({
  title: (_, context) => context.text['mirror.title'],
  grid: (sheet, context) => mirrorGrid(sheet.spec, context),
  parts: (sheet, context, grid) => {
    const pair = context.view(pairSpec(sheet.spec, grid.rows[sheet.row]?.id ?? null, context));
    return {
      finding: context.view(sheet.spec).finding.text,
      facts: '',
      chart: {
        title: pair.title,
        unit: pair.unit.label,
        height: (most) => most,
        least: 6,
        draw: (size) => drawChart(pair, { ...size, ...context.look, selected: null }, context.language),
      },
      table: { title: context.text['mirror.table'], unit: '' },
      isTableFirst: true,
      aside: () => pairAside(pair, null, context),
      isAsideList: true,
      words: (width) => pairWords(pair, null, width, context),
    };
  },
  drill: (sheet, context) => {
    const row = arrangeGrid(mirrorGrid(sheet.spec, context), sheet).rows[sheet.row];
    return row === undefined ? null : newSheet('pair', { spec: pairSpec(sheet.spec, row.id, context), row: newestRow });
  },
});

/** The spec of one of the flows; of the first where no row is left. */
function pairSpec(spec: ViewSpec, id: string | null, context: ProgramContext): Sheet['spec'] {
  const pairs = bookPairsOf(context.view(spec), context.language);
  const pair = pairs.find((one) => pairId(one) === id) ?? pairs[0];
  return pair === undefined ? spec : { ...spec, measures: [pair.flow], partners: [pair.economy] };
}
