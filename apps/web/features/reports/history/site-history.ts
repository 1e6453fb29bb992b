import { computeView, isMissing, type Language, type Receipt, type TradeSpec, type TradeView } from '@sogdia/core';
import type { EconomyCode, Sentence, StudyQuestion } from '@sogdia/core/model';
import { describeSources, describeSteadiness, type RecordPair, recordPairsOf, type Steadiness } from '@sogdia/core/workspace';
import { siteDataset, siteQuestion, usualSpec } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { type PagedReceipts, pageReceipts, receiptsOfView } from '../../receipts/index.ts';
import { dyadEconomies, dyadSpec, firstYear, recordsReceiptPageOf, twoRecordsFlows } from '../../records/index.ts';

/** What the page of the long record shows, with the locations of its receipts. */
export interface SiteHistory {
  readonly total: TradeView;
  readonly steadiness: Steadiness;
  readonly partners: TradeView;
  readonly steadinessOfPartners: readonly Steadiness[];
  readonly pairs: readonly (readonly RecordPair[])[];
  /** Whose figures the total, and the records of each flow, rest on in which years. */
  readonly sourcesOfTotal: string | null;
  readonly sourcesOfPairs: string | null;
  readonly receipts: PagedReceipts;
}

/** What the page of the long record is called: by its first year. */
export function historyTitle(language: Language): string {
  return messagesOf(language)['history.title']({ from: String(totalSpec.from) });
}

/** The partners together, whose sum the long record is about. */
const group = groupOf(siteQuestion);

function groupOf({ group }: StudyQuestion): EconomyCode {
  if (group === null) throw new RangeError('the study names no group of its partners; the long record is about their sum');
  return group;
}

/** The reporter's trade with all partners together, from the first year on. */
const totalSpec: TradeSpec = { ...usualSpec, partners: [group], from: firstYear };

const partnersSpec: TradeSpec = { ...usualSpec, from: firstYear };

/** The page of the receipts of the sums over all partners. */
const sumsPage = group.toLowerCase();

/** The pages of the receipts of the long record: that of the sums, and one for each economy. */
export const historyReceiptPages: readonly string[] = [sumsPage, ...dyadEconomies.map((code) => code.toLowerCase())];

/** The page of the long record, put together once for each process of the build. */
export const siteHistory = once(computeHistory);

async function computeHistory(language: Language): Promise<SiteHistory> {
  const dataset = await siteDataset();
  const [total, partners] = [computeView(dataset, totalSpec, language), computeView(dataset, partnersSpec, language)];
  const steadiness = describeSteadiness(total, total.series[0], language);
  if (steadiness === null) throw new RangeError(`no two years of ${total.query} have a figure`);
  const steadinessOfPartners = partners.series.flatMap((series) => describeSteadiness(partners, series, language) ?? []);
  const pairs = twoRecordsFlows.map((flow) =>
    dyadEconomies.flatMap((economy) => {
      const spec = { ...dyadSpec(economy, flow), from: firstYear, to: usualSpec.to, events: false };
      return recordPairsOf(computeView(dataset, spec, language), language);
    }),
  );
  const sourcesOfTotal = describeSources([total], language);
  const sourcesOfPairs = describeSources(
    pairs.flat().map(({ view }) => view),
    language,
  );
  const shown: readonly Receipt[] = [
    ...[total, partners].flatMap(receiptsOfView),
    ...[steadiness, ...steadinessOfPartners].flatMap(({ summary, falls }) => [summary, ...falls].flatMap(receiptsOfSentence)),
    ...pairs.flat().flatMap(lastFigures),
  ];
  const receipts = pageReceipts(
    shown,
    (receipt) => pageOf(receipt),
    (page) => routes.historyReceipts(language, page),
  );
  return { total, steadiness, partners, steadinessOfPartners, pairs, sourcesOfTotal, sourcesOfPairs, receipts };
}

/** The page on which a receipt of the long record stands. */
function pageOf(receipt: Receipt): string {
  const page = recordsReceiptPageOf(receipt);
  return historyReceiptPages.includes(page) ? page : sumsPage;
}

function receiptsOfSentence({ spans }: Sentence): readonly Receipt[] {
  return spans.flatMap(({ receipt }) => receipt ?? []);
}

/** The figures at the ends of both records, which drawings of many years write out. */
function lastFigures({ own, mirror }: RecordPair): readonly Receipt[] {
  return [own, mirror].flatMap(({ points }) => points.findLast(({ value }) => !isMissing(value))?.receipt ?? []);
}
