import { computeView, type Language, type Receipt, specificationCurve } from '@sogdia/core';
import { conclusionsAsked, type RecordPair, recordPairsOf } from '@sogdia/core/workspace';
import { siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { pageReceipts } from '../../receipts/index.ts';
import { lastFiguresOf } from './last-figures.ts';
import { receiptsOfConclusions, recordsReceiptPageOf } from './shown-conclusions.ts';
import { dyadEconomies, dyadSpec, twoRecordsFlows, twoRecordsView } from './two-records-views.ts';

/** The page of the two records, put together once for each process of the build. */
export const siteTwoRecords = once(computeTwoRecords);

/**
 * What the page of the two records shows, with the locations of its receipts.
 * `pairs`: the pairs of each flow up to the newest year; their gaps are those of the last year that both sides counted.
 */
async function computeTwoRecords(language: Language) {
  const dataset = await siteDataset(language);
  const pairs = twoRecordsFlows.map((flow) =>
    dyadEconomies.flatMap((economy) =>
      recordPairsOf(computeView(dataset, { ...dyadSpec(economy, flow), events: false }, language), language),
    ),
  );
  const asked = conclusionsAsked(await siteStudy());
  const conclusions = asked === null ? [] : specificationCurve(dataset, asked);
  const views = await Promise.all(twoRecordsFlows.map((flow) => twoRecordsView(`two-records-${flow}`, language)));
  const shown: readonly Receipt[] = [
    ...pairs.flat().flatMap(receiptsOfPair),
    ...views.flatMap((view) =>
      [view.headline, ...view.description.absences].flatMap(({ spans }) => spans.flatMap(({ receipt }) => receipt ?? [])),
    ),
    ...receiptsOfConclusions(conclusions),
  ];
  const receipts = pageReceipts(shown, recordsReceiptPageOf, (page) => routes.recordsReceipts(language, page));
  return { pairs, conclusions, receipts };
}

/** What is shown of a pair: its figures, and the parts of its gap. */
export function receiptsOfPair(pair: RecordPair): readonly Receipt[] {
  return [...[...pair.own.points, ...pair.mirror.points].map(({ receipt }) => receipt), ...receiptsOfGap(pair)];
}

/** The gap in the last year that both sides counted: the two figures and its parts. */
function receiptsOfGap(pair: RecordPair): readonly Receipt[] {
  const figures = lastFiguresOf(pair);
  if (figures === null) return [];
  const { difference, ratio, valuation, rest } = figures.discrepancy;
  return [figures.own, figures.partner, difference, ratio, valuation, rest];
}
