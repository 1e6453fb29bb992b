import type { TradeSpec } from '@sogdia/core';
import { recordPairsOf, tradeSpecOf } from '@sogdia/core/workspace';
import { newestRow, newLocation, type ProgramContext } from '../../model/index.ts';
import { chartOf, dataScreen, type Screen } from '../layout/index.ts';
import { pairAside, pairWords } from './discrepancy-words.ts';
import { mirrorGrid, pairId } from './mirror-grid.ts';

/** Both records of every flow with the discrepancy part by part, and of the flow under the cursor both lines, the discrepancy, and what could explain it. */
export const mirrorScreen: Screen = dataScreen({
  title: (_, context) => context.text['mirror.title'],
  grid: (location, context) => mirrorGrid(tradeSpecOf(location.spec), context),
  parts: (location, context, grid) => {
    const pair = context.view(pairSpec(tradeSpecOf(location.spec), grid.rows[location.row]?.id ?? null, context));
    return {
      headline: context.view(tradeSpecOf(location.spec)).headline.text,
      chart: { ...chartOf(pair, context), least: 6 },
      table: { title: context.text['mirror.table'], unit: context.view(tradeSpecOf(location.spec)).unit.short },
      followsCursor: true,
      isTableFirst: true,
      aside: () => pairAside(pair, null, context),
      words: (width) => pairWords(pair, null, width, context),
    };
  },
  drill: ({ row }, location, context) =>
    newLocation('pair', { spec: pairSpec(tradeSpecOf(location.spec), row.id, context), row: newestRow }),
});

/** The spec of one of the flows; of the first where no row is left. */
function pairSpec(spec: TradeSpec, id: string | null, context: ProgramContext): TradeSpec {
  const pairs = recordPairsOf(context.view(spec), context.language);
  const pair = pairs.find((one) => pairId(one) === id) ?? pairs[0];
  return pair === undefined ? spec : { ...spec, measures: [pair.flow], partners: [pair.economy] };
}
