import {
  computeView,
  conclusionsAsked,
  economyCodeSchema,
  type Language,
  lastDiscrepancyOf,
  type Receipt,
  type RecordPair,
  type RevisionTriangle,
  recordPairsOf,
  revisionTriangle,
  specificationCurve,
  usualStudy,
  yearPeriod,
} from '@sogdia/core';
import { siteDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { type PagedReceipts, pageReceipts } from '../../receipts/paged-receipts.ts';
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

/** The cells of Kazakhstan's record that UN Comtrade holds without whole chapters. */
const incompleteYears = [2020, 2021, 2022];

const known = new Map<Language, Promise<SiteTwoRecords>>();

/** The page of the two records, put together once for each process of the build. */
export function siteTwoRecords(language: Language): Promise<SiteTwoRecords> {
  const found = known.get(language) ?? computeTwoRecords(language);
  known.set(language, found);
  return found;
}

async function computeTwoRecords(language: Language): Promise<SiteTwoRecords> {
  const dataset = await siteDataset();
  const pairs = (from: number): SiteTwoRecords['long'] =>
    twoRecordsFlows.map((flow) =>
      dyadEconomies.flatMap((economy) => {
        const spec = { ...dyadSpec(economy, flow), from, events: false };
        return recordPairsOf(computeView(dataset, spec, language), language);
      }),
    );
  const recent = pairs(recordsPageSpecs['two-records-export'].from);
  const long = pairs(recordsPageSpecs['two-records-export-since-1992'].from);
  const [reporter, partner] = [economyCodeSchema.parse('KAZ'), economyCodeSchema.parse('CHN')];
  const incomplete = twoRecordsFlows.flatMap((flow) =>
    incompleteYears.map((year) => revisionTriangle(dataset, { reporter, partner, flow, period: yearPeriod(year) })),
  );
  const study = usualStudy(dataset);
  const asked = study === null ? null : conclusionsAsked(study);
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

/** What is shown of a pair: its figures, and the parts of the discrepancy in the last year in which both sides speak. */
export function receiptsOfPair(pair: RecordPair): readonly Receipt[] {
  const discrepancy = lastDiscrepancyOf(pair);
  return [
    ...[...pair.own.points, ...pair.mirror.points].map(({ receipt }) => receipt),
    ...(discrepancy === undefined ? [] : [discrepancy.difference, discrepancy.ratio, discrepancy.valuation, discrepancy.rest]),
  ];
}
