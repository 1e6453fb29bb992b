import { computeView, type Dataset, type Language, type Receipt, specificationCurve } from '@sogdia/core';
import type { EconomyCode } from '@sogdia/core/model';
import {
  conclusionsAsked,
  lastDiscrepancyOf,
  type RecordPair,
  type RevisionTriangle,
  recordPairsOf,
  revisionTriangle,
} from '@sogdia/core/workspace';
import { siteDataset, siteQuestion, siteStudy, usualSpec } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { type PagedReceipts, pageReceipts } from '../../receipts/index.ts';
import { recordsReceiptPageOf, type ShownConclusions, shownOutcomes } from './shown-conclusions.ts';
import { dyadEconomies, dyadSpec, recordsPageSpecs, twoRecordsFlows, twoRecordsView } from './two-records-views.ts';

/** What the page of the two records shows, with the locations of its receipts. */
export interface SiteTwoRecords {
  readonly recent: readonly (readonly RecordPair[])[];
  readonly long: readonly (readonly RecordPair[])[];
  readonly incomplete: readonly RevisionTriangle[];
  readonly conclusions: ShownConclusions;
  readonly receipts: PagedReceipts;
}

/** The page of the two records, put together once for each process of the build. */
export const siteTwoRecords = once(computeTwoRecords);

async function computeTwoRecords(language: Language): Promise<SiteTwoRecords> {
  const dataset = await siteDataset();
  const pairs = (from: number): SiteTwoRecords['long'] =>
    twoRecordsFlows.map((flow) =>
      dyadEconomies.flatMap((economy) => {
        const spec = { ...dyadSpec(economy, flow), from, to: usualSpec.to, events: false };
        return recordPairsOf(computeView(dataset, spec, language), language);
      }),
    );
  const recent = pairs(recordsPageSpecs['two-records-export'].from);
  const long = pairs(recordsPageSpecs['two-records-export-since-1992'].from);
  const incomplete = incompleteCells(dataset).map((cell) => revisionTriangle(dataset, cell));
  const asked = conclusionsAsked(await siteStudy());
  const conclusions = shownOutcomes(asked === null ? [] : specificationCurve(dataset, asked));
  const views = await Promise.all(twoRecordsFlows.map((flow) => twoRecordsView(`two-records-${flow}`, language)));
  const shown: readonly Receipt[] = [
    ...recent.flat().flatMap(receiptsOfPair),
    ...views.flatMap((view) =>
      [view.headline, ...view.description.absences].flatMap(({ spans }) => spans.flatMap(({ receipt }) => receipt ?? [])),
    ),
    ...incomplete.flatMap(({ vintages }) => vintages.map(({ receipt }) => receipt)),
    ...conclusions.receipts,
  ];
  const receipts = pageReceipts(shown, recordsReceiptPageOf, (page) => routes.recordsReceipts(language, page));
  return { recent, long, incomplete, conclusions, receipts };
}

/** The cells of trade in all goods between the reporter and a partner of which a report that lacks whole chapters is on file, flow by flow. */
function incompleteCells({ observations }: Dataset): readonly RevisionTriangle['cell'][] {
  const { reporter, partners } = siteQuestion;
  const isAsked = (code: EconomyCode): boolean => code === reporter || partners.includes(code);
  const incomplete = observations.filter(
    (row) => row.product === 'TOTAL' && row.flags.includes('report-incomplete') && isAsked(row.reporter) && isAsked(row.partner),
  );
  return twoRecordsFlows.flatMap((flow) => {
    const ofFlow = incomplete.filter((row) => row.flow === flow);
    const cells = ofFlow.map(
      ({ reporter, partner, period }) => [`${reporter} ${partner} ${period}`, { reporter, partner, flow, period }] as const,
    );
    return [...new Map(cells).values()];
  });
}

/** What is shown of a pair: its figures, and the parts of the discrepancy in the last year in which both sides speak. */
export function receiptsOfPair(pair: RecordPair): readonly Receipt[] {
  const discrepancy = lastDiscrepancyOf(pair);
  return [
    ...[...pair.own.points, ...pair.mirror.points].map(({ receipt }) => receipt),
    ...(discrepancy === undefined ? [] : [discrepancy.difference, discrepancy.ratio, discrepancy.valuation, discrepancy.rest]),
  ];
}
