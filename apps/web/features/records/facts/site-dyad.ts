import type { Language, Receipt, TradeView } from '@sogdia/core';
import { recordPairsOf } from '@sogdia/core/workspace';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { pageReceipts } from '../../receipts/index.ts';
import { receiptsOfPair } from './site-two-records.ts';
import { type DyadViewKind, dyadViewKinds, dyadViewName, twoRecordsFlows, twoRecordsView } from './two-records-views.ts';

/** The pages of the receipts of a pair: its figures in the sources, those of others that it is compared with, and what is computed. */
export const dyadReceiptPages = ['figures', 'others', 'steps'] as const;

/** The page of a pair, put together once for each process of the build. */
export const siteDyad = once(computeDyad);

/** What the page of a pair shows, with the locations of its receipts. */
async function computeDyad(economy: string, language: Language) {
  const entries = await Promise.all(
    dyadViewKinds.map(async (kind) => [kind, await twoRecordsView(dyadViewName(economy, kind), language)] as const),
  );
  const views = Object.fromEntries(entries) as Record<DyadViewKind, TradeView>;
  const pairs = twoRecordsFlows.flatMap((flow) => recordPairsOf({ ...views[flow], annotations: [] }, language));
  const shown: readonly Receipt[] = [
    ...pairs.flatMap(receiptsOfPair),
    ...pairs.flatMap(({ discrepancy }) => discrepancy.points.flatMap(({ difference, ratio, rest }) => [difference, ratio, rest])),
    ...entries.flatMap(([, view]) => view.series.flatMap(({ points }) => points.map(({ receipt }) => receipt))),
    ...entries.flatMap(([, view]) => view.headline.spans.flatMap(({ receipt }) => receipt ?? [])),
  ];
  const receipts = pageReceipts(
    shown,
    ({ kind, subject }) => {
      if (kind === 'step') return 'steps';
      return subject.partner === economy || subject.recorder === economy ? 'figures' : 'others';
    },
    (page) => routes.economyReceipts(language, economy, page),
  );
  return { economy, views, pairs, receipts };
}
