import { tradeSpecOf } from '@sogdia/core/workspace';
import { chartOf, dataScreen, receiptLocation, type Screen } from '../layout/index.ts';
import { pairAside, pairWords } from '../mirror/discrepancy-words.ts';
import { pairGrid } from './pair-grid.ts';

/** One flow in both records: both lines with the discrepancy between them, and the discrepancy of each year part by part. */
export const pairScreen: Screen = dataScreen({
  title: (location, context) => {
    const [flow] = tradeSpecOf(location.spec).measures;
    const economy = tradeSpecOf(location.spec).partners[0] ?? '';
    return flow === 'export' || flow === 'import' ? context.text[`mirror.${flow}`]({ economy }) : economy;
  },
  grid: (location, context) => pairGrid(tradeSpecOf(location.spec), context),
  parts: (location, context, grid) => {
    const view = context.view(tradeSpecOf(location.spec));
    const selected = grid.rows[location.row]?.id ?? null;
    return {
      headline: view.headline.text,
      facts: '',
      chart: chartOf(view, context, selected),
      table: { title: context.text['mirror.table'], unit: view.unit.short },
      isTableFirst: false,
      aside: () => pairAside(view, selected, context),
      isAsideList: true,
      words: (width) => pairWords(view, selected, width, context),
    };
  },
  drill: ({ lineage }) => (lineage === null ? null : receiptLocation(lineage)),
});
