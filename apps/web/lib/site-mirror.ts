import {
  type BookPair,
  bookPairsOf,
  computeView,
  conclusionsAsked,
  economyCodeSchema,
  type Language,
  lastGapOf,
  type Receipt,
  type RevisionTriangle,
  revisionTriangle,
  specificationCurve,
  usualStudy,
  yearPeriod,
} from '@sogdia/core';
import { siteDataset } from './dataset.ts';
import { routes } from './routes.ts';
import { type ShelvedReceipts, shelveReceipts } from './shelved-receipts.ts';
import { mirrorShelfOf, type ShownConclusions, shownOutcomes } from './shown-conclusions.ts';
import { dyadEconomies, mirrorSpecs, pairSpec, twoBooksFlows, twoBooksView } from './two-books-views.ts';

/** What the page of the two books shows, with the places of its receipts. */
export interface SiteMirror {
  readonly recent: readonly (readonly BookPair[])[];
  readonly long: readonly (readonly BookPair[])[];
  readonly incomplete: readonly RevisionTriangle[];
  readonly conclusions: ShownConclusions;
  readonly receipts: ShelvedReceipts;
}

/** The cells of Kazakhstan's record that UN Comtrade holds without whole chapters. */
const incompleteYears = [2020, 2021, 2022];

const known = new Map<Language, Promise<SiteMirror>>();

/** The page of the two books, put together once for each process of the build. */
export function siteMirror(language: Language): Promise<SiteMirror> {
  const found = known.get(language) ?? computeMirror(language);
  known.set(language, found);
  return found;
}

async function computeMirror(language: Language): Promise<SiteMirror> {
  const dataset = await siteDataset();
  const pairs = (from: number): SiteMirror['long'] =>
    twoBooksFlows.map((flow) =>
      dyadEconomies.flatMap((economy) => {
        const spec = { ...pairSpec(economy, flow), from, events: false };
        return bookPairsOf(computeView(dataset, spec, language), language);
      }),
    );
  const recent = pairs(mirrorSpecs['two-books-export'].from);
  const long = pairs(mirrorSpecs['two-books-export-since-1992'].from);
  const [reporter, partner] = [economyCodeSchema.parse('KAZ'), economyCodeSchema.parse('CHN')];
  const incomplete = twoBooksFlows.flatMap((flow) =>
    incompleteYears.map((year) => revisionTriangle(dataset, { reporter, partner, flow, period: yearPeriod(year) })),
  );
  const study = usualStudy(dataset);
  const asked = study === null ? null : conclusionsAsked(study);
  const conclusions = shownOutcomes(asked === null ? [] : specificationCurve(dataset, asked));
  const views = await Promise.all(twoBooksFlows.map((flow) => twoBooksView(`two-books-${flow}`, language)));
  const shown: readonly Receipt[] = [
    ...recent.flat().flatMap(receiptsOfPair),
    ...views.flatMap((view) =>
      [view.finding, ...view.description.gaps].flatMap(({ spans }) => spans.flatMap(({ receipt }) => receipt ?? [])),
    ),
    ...incomplete.flatMap(({ vintages }) => vintages.map(({ receipt }) => receipt)),
    ...conclusions.receipts,
  ];
  const receipts = shelveReceipts(shown, mirrorShelfOf, (shelf) => routes.mirrorReceipts(language, shelf));
  return { recent, long, incomplete, conclusions, receipts };
}

/** What is shown of a pair: its figures, and the parts of the gap in the last year in which both sides speak. */
export function receiptsOfPair(pair: BookPair): readonly Receipt[] {
  const gap = lastGapOf(pair);
  return [
    ...[...pair.own.points, ...pair.mirror.points].map(({ receipt }) => receipt),
    ...(gap === undefined ? [] : [gap.difference, gap.ratio, gap.valuation, gap.rest]),
  ];
}
