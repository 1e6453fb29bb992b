import type { Dataset, Observation } from '../../src/index.ts';
import { type IndicatorValue, indicatorValueSchema } from '../../src/model/index.ts';
import { makeDataset, makeObservation, type ObservationDraft } from './make-dataset.ts';

/** What is recorded year by year from 2013, in billions of dollars; null where a year has no figure. */
type Path = readonly (number | null)[];

/** China's exports to and imports from a partner, and what the partner itself records of the two. */
export interface RecordedTrade {
  readonly export?: Path;
  readonly import?: Path;
  /** The partner's record of its imports from China, the mirror of China's exports. */
  readonly mirrorOfExport?: Path;
  /** The partner's record of its exports to China, the mirror of China's imports. */
  readonly mirrorOfImport?: Path;
}

/** The first year of every path. */
const start = 2013;

/** The invented trade of China with each partner; `draft` holds for every figure of China's record. */
export function makeTrade(trade: Readonly<Record<string, RecordedTrade>>, draft: ObservationDraft = {}): readonly Observation[] {
  return Object.entries(trade).flatMap(([partner, recorded]) => {
    const mirror = { reporter: partner, partner: 'CHN', source: 'office', release: 'office/first' };
    return [
      ...along(recorded.export, { ...draft, partner, flow: 'export' }),
      ...along(recorded.import, { ...draft, partner, flow: 'import' }),
      ...along(recorded.mirrorOfExport, { ...mirror, flow: 'import' }),
      ...along(recorded.mirrorOfImport, { ...mirror, flow: 'export' }),
    ];
  });
}

function along(path: Path = [], draft: ObservationDraft): readonly Observation[] {
  return path.flatMap((value, index) =>
    value === null ? [] : [makeObservation({ ...draft, period: start + index, value: Math.round(value * 1e9) })],
  );
}

/** A value of an indicator as the Statistics Office gives it. */
export function makeIndicator(indicator: string, economy: string, period: string | number, value: number, unit: string): IndicatorValue {
  return indicatorValueSchema.parse({
    indicator,
    economy,
    period: String(period),
    value,
    text: null,
    unit,
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release: 'office/first',
    note: null,
  });
}

/**
 * What the other units of money need from 2012 to 2016: 6, 6.5, 7 ... yuan to the dollar, dollars of 2023 worth 1.25 of every year; 10, 20 and 30
 * million people and a product of 100, 50 and 25 billion dollars in Kazakhstan, Uzbekistan and Kyrgyzstan.
 */
export const moneyOfThree: readonly IndicatorValue[] = [2012, 2013, 2014, 2015, 2016].flatMap((year, index) => [
  makeIndicator('CNY_per_USD_annual_avg', 'CHN', year, 6 + index / 2, 'CNY per USD'),
  makeIndicator('gdp_deflator_factor_to_2023', 'USA', year, 1.25, 'ratio'),
  ...['KAZ', 'UZB', 'KGZ'].flatMap((economy, place) => [
    makeIndicator('SP.POP.TOTL', economy, year, 1e7 * (place + 1), 'persons'),
    makeIndicator('NY.GDP.MKTP.CD', economy, year, 1e11 / 2 ** place, 'current USD'),
  ]),
]);

/** A dataset of such trade, with the money units of three partners. */
export function datasetOfTrade(trade: Readonly<Record<string, RecordedTrade>>, draft: ObservationDraft = {}): Dataset {
  return makeDataset({ observations: makeTrade(trade, draft), indicators: moneyOfThree });
}
