import { recordPairsOf, tradeSpecOf } from '@sogdia/core/workspace';
import { legendOf } from '../../table/index.ts';
import { chartOf, dataScreen, receiptLocation, type Screen } from '../layout/index.ts';
import { discrepancyColumns, discrepancyRows } from '../mirror/discrepancy-columns.ts';
import { pairAside, pairWords } from '../mirror/discrepancy-words.ts';

/** One flow in both records: both lines with the discrepancy between them, and the discrepancy of each year part by part. */
export const pairScreen: Screen = dataScreen({
  title: ({ spec }, context) => {
    const { measures, partners } = tradeSpecOf(spec);
    const [[flow], [economy = '']] = [measures, partners];
    return flow === 'export' || flow === 'import' ? context.text[`mirror.${flow}`]({ economy }) : economy;
  },
  grid: ({ spec }, context) => {
    const view = context.view(tradeSpecOf(spec));
    const rows = discrepancyRows(view, recordPairsOf(view, context.language).slice(0, 1), context);
    const legend = legendOf([view], context.language);
    return { corner: context.text['table.year'], columns: discrepancyColumns(view, [], context), rows, legend };
  },
  parts: (location, context, grid) => {
    const view = context.view(tradeSpecOf(location.spec));
    const selected = grid.rows[location.row]?.id ?? null;
    return {
      headline: view.headline.text,
      chart: chartOf(view, context, selected),
      table: { title: context.text['mirror.table'], unit: view.unit.short },
      followsCursor: true,
      aside: () => pairAside(view, selected, context),
      words: (width) => pairWords(view, selected, width, context),
    };
  },
  drill: ({ lineage }) => (lineage === null ? null : receiptLocation(lineage)),
});
