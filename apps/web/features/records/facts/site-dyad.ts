import type { Language, Receipt, TradeView } from '@sogdia/core';
import type { AgreementItem } from '@sogdia/core/model';
import {
  formatIndicator,
  type RecordPair,
  type RevisionTriangle,
  recordPairsOf,
  revisionsOf,
  type Stage,
  stagesOf,
} from '@sogdia/core/workspace';
import { siteDataset, studyViewNames } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import type { ReceiptLocations } from '../../../lib/receipt-locations.ts';
import { routes } from '../../../lib/routes.ts';
import { type PagedReceipts, pageReceipts } from '../../receipts/index.ts';
import { siteViewWithReceipts } from '../../views/index.ts';
import { receiptsOfPair } from './site-two-records.ts';
import {
  type DyadViewKind,
  dyadViewKinds,
  dyadViewName,
  ladderIds,
  ladderViewName,
  pairFileView,
  twoRecordsFlows,
  twoRecordsView,
} from './two-records-views.ts';

/** What the study states of a pair in one of its figures, beside ours; its receipts stand with the figure. */
export interface StatedOfDyad {
  readonly name: string;
  readonly items: readonly AgreementItem[];
  readonly locations: ReceiptLocations;
}

/** The levels of a ladder that an economy has reached, each with the receipt of the year. */
export interface LadderOfDyad {
  readonly name: string;
  readonly stages: readonly Stage[];
}

/** What the page of a pair shows, with the locations of its receipts. */
export interface SiteDyad {
  readonly economy: string;
  readonly views: Readonly<Record<DyadViewKind, TradeView>>;
  readonly ladders: readonly LadderOfDyad[];
  readonly pairs: readonly RecordPair[];
  readonly revised: readonly RevisionTriangle[];
  readonly stated: readonly StatedOfDyad[];
  readonly receipts: PagedReceipts;
}

/** The pages of the receipts of a pair: its figures in the sources, those of others that it is compared with, and what is computed. */
export const dyadReceiptPages = ['figures', 'others', 'steps'] as const;

/** The page of a pair, put together once for each process of the build. */
export const siteDyad = once(computeDyad);

async function computeDyad(economy: string, language: Language): Promise<SiteDyad> {
  const entries = await Promise.all(
    dyadViewKinds.map(async (kind) => [kind, await twoRecordsView(dyadViewName(economy, kind), language)] as const),
  );
  const views = Object.fromEntries(entries) as Record<DyadViewKind, TradeView>;
  const ladders = await laddersOf(economy, language);
  const pairs = twoRecordsFlows.flatMap((flow) => recordPairsOf(views[flow], language));
  const revised = await revisedCells(views);
  const shown: readonly Receipt[] = [
    ...pairs.flatMap(receiptsOfPair),
    ...pairs.flatMap(({ discrepancy }) => discrepancy.points.flatMap(({ difference, ratio, rest }) => [difference, ratio, rest])),
    ...entries.flatMap(([, view]) => view.series.flatMap(({ points }) => points.map(({ receipt }) => receipt))),
    ...ladders.flatMap(({ stages }) => stages.map(({ since }) => since)),
    ...entries.flatMap(([, view]) => view.headline.spans.flatMap(({ receipt }) => receipt ?? [])),
    ...revised.flatMap(({ vintages }) => vintages.flatMap(({ receipt, change }) => [receipt, ...(change === null ? [] : [change])])),
  ];
  const receipts = pageReceipts(
    shown,
    ({ kind, subject }) => {
      if (kind === 'step') return 'steps';
      return subject.partner === economy || subject.recorder === economy ? 'figures' : 'others';
    },
    (page) => routes.economyReceipts(language, economy, page),
  );
  return { economy, views, ladders, pairs, revised, stated: await statedOf(economy, language), receipts };
}

async function laddersOf(economy: string, language: Language): Promise<readonly LadderOfDyad[]> {
  const views = await Promise.all(ladderIds.map((id) => pairFileView(ladderViewName(economy, id), language)));
  return views
    .flatMap(({ series }) => series)
    .flatMap((one) => (one.indicator === undefined ? [] : { name: formatIndicator(one.indicator, language), stages: stagesOf(one) }));
}

/** The cells of the reporter's record of which views as of different dates take different figures. */
async function revisedCells(views: Readonly<Record<(typeof twoRecordsFlows)[number], TradeView>>): Promise<readonly RevisionTriangle[]> {
  const dataset = await siteDataset();
  return twoRecordsFlows
    .flatMap((flow) => views[flow].series.filter(({ record }) => record === 'reporter'))
    .flatMap(({ points }) => points.flatMap(({ receipt }) => revisionsOf(dataset, receipt)));
}

async function statedOf(economy: string, language: Language): Promise<readonly StatedOfDyad[]> {
  const all = await Promise.all(
    studyViewNames.map(async (name) => {
      const { view, locations } = await siteViewWithReceipts(name, language);
      return { name, items: view.agreement?.items.filter(({ stated }) => stated.partner === economy) ?? [], locations };
    }),
  );
  return all.filter(({ items }) => items.length > 0);
}
