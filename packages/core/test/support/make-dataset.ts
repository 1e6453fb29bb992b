import type { Claim, Dataset, Observation, Study } from '../../src/index.ts';
import {
  type Absence,
  type AskedWorld,
  datasetSchema,
  type Event,
  type Indicator,
  type IndicatorValue,
  indicatorSchema,
  type Milestone,
  observationSchema,
  type RetiredClaim,
  type StatedValue,
  studySchema,
  type Verdict,
} from '../../src/model/index.ts';
import { inventedSpellings } from './make-spellings.ts';
import { makeWorld } from './make-world.ts';

/** The parts of an observation that a test cares about; the rest is filled with plain defaults. */
export type ObservationDraft = Partial<Omit<Observation, 'reporter' | 'partner' | 'period' | 'source' | 'release'>> & {
  readonly reporter?: string;
  readonly partner?: string;
  readonly period?: string | number;
  readonly source?: string;
  readonly release?: string;
};

/** An invented observation: China's export to Kazakhstan in 2013 of 100 dollars, unless the draft says otherwise. */
export function makeObservation(draft: ObservationDraft = {}): Observation {
  const value = draft.value ?? 100;
  return observationSchema.parse({
    reporter: 'CHN',
    partner: 'KAZ',
    flow: 'export',
    product: 'TOTAL',
    valuation: draft.flow === 'import' ? 'CIF' : 'FOB',
    ...(draft.status === 'derived'
      ? { printed: null, derivation: { formula: 'worked out', operands: [] } }
      : { printed: { value: String(value), unit: 'USD' } }),
    source: 'customs',
    release: 'customs/first',
    status: 'printed',
    confidence: 'high',
    flags: [],
    note: null,
    ...draft,
    value,
    period: String(draft.period ?? 2013),
  });
}

/** What a test dataset holds beside its observations. */
export interface DatasetDraft extends Partial<Pick<Dataset, 'economies' | 'groups' | 'offered' | 'indicatorRegistry' | 'indicatorRoles'>> {
  readonly observations?: readonly Observation[];
  readonly indicators?: readonly IndicatorValue[];
  readonly events?: readonly Event[];
  readonly absences?: readonly Absence[];
  /** What its one study brings: the milestones of partnership, the numbers that it states, its claims. */
  readonly partnerships?: readonly Milestone[];
  readonly statedValues?: readonly StatedValue[];
  readonly claims?: readonly Claim[];
  readonly retiredClaims?: readonly RetiredClaim[];
  readonly verdicts?: readonly Verdict[];
  /** In place of that study. */
  readonly studies?: readonly Study[];
}

/** The levels of partnership that the invented study tells of. */
const levels = [
  { id: 'strategic-partnership', name: 'strategic partnership', short: 'strategic', eventKind: 'strategic partnership' },
  {
    id: 'comprehensive-strategic-partnership',
    name: 'comprehensive strategic partnership',
    eventKind: 'comprehensive strategic partnership',
  },
  { id: 'deepened', name: 'deepened comprehensive strategic partnership', short: 'deepened', eventKind: 'deepened partnership' },
];

/** The invented study `a-paper`: China and the five from 2013 to 2023, with the views of a paper. */
export function makeStudy({
  partnerships = [],
  statedValues = [],
  claims = [],
  retiredClaims = [],
  verdicts = [],
}: DatasetDraft = {}): Study {
  return studySchema.parse({
    id: 'a-paper',
    title: 'A Paper',
    source: 'text',
    release: 'text/first',
    question: {
      reporter: 'CHN',
      partners: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'],
      group: 'CA5',
      from: 2013,
      to: 2023,
      neighbours: ['RUS', 'UKR'],
    },
    views: [
      { name: 'figure-1', query: 'partners=CA5&chart=column&events=1' },
      { name: 'figure-2', query: '' },
      { name: 'figure-3', query: 'measure=import' },
      { name: 'figure-4', query: 'measure=export' },
      { name: 'figure-5', query: 'measure=export,import&partners=CA5&chart=diverging-column' },
      { name: 'figure-6', query: 'transform=share&chart=stacked-column' },
      { name: 'table-1', query: 'indicator=partnership&years=2005-2024&chart=timeline' },
    ],
    conclusions: { member: 'KGZ', factors: [1.06, 1.1] },
    spellings: inventedSpellings,
    statedValues,
    milestones:
      partnerships.length === 0
        ? []
        : [{ id: 'partnership', name: 'Partnership with China', at: 'Table 1', levels, milestones: partnerships }],
    claims,
    retiredClaims,
    verdicts,
  });
}

/** An invented indicator of a registry, named in English. */
export function makeIndicator(id: string, phrase: string, draft: Partial<Omit<Indicator, 'id' | 'names'>> = {}): Indicator {
  return indicatorSchema.parse({
    id,
    topic: 'economy',
    names: { en: { short: phrase, phrase }, zh: null, ru: null },
    description: null,
    unit: { engine: 'quantity', names: { en: 'units', zh: '单位', ru: 'единиц' } },
    frequency: 'year',
    better: null,
    sources: [],
    ...draft,
  });
}

/** Which indicators of test datasets the engine reads, and for what. */
const indicatorRoles = [
  { role: 'yuan-per-dollar', indicator: 'CNY_per_USD_annual_avg', unit: 'cny-per-usd', recorder: 'CHN' },
  { role: 'deflator', indicator: 'gdp_deflator_factor_to_2023', unit: 'ratio', recorder: 'USA', priceYear: 2023 },
  { role: 'population', indicator: 'SP.POP.TOTL', unit: 'persons', recorder: null },
  { role: 'gross-domestic-product', indicator: 'NY.GDP.MKTP.CD', unit: 'usd', recorder: null },
  { role: 'latitude', indicator: 'centroid-latitude', unit: 'quantity', recorder: null },
  { role: 'longitude', indicator: 'centroid-longitude', unit: 'quantity', recorder: null },
  { role: 'land-neighbours', indicator: 'land-neighbours', unit: 'quantity', recorder: null },
];

/**
 * A small invented dataset: one source with a first and a revised release, a second source for the partner's records, a third whose
 * figures come from a text; `first` takes the first release, `latest` the revised one.
 */
export function makeDataset(draft: DatasetDraft = {}): Dataset {
  const source = (id: string, publisher: string, kind = 'statistics-office') => ({
    id,
    publisher,
    title: `Trade by partner, ${publisher}`,
    kind,
    url: `https://example.org/${id}`,
    readAt: null,
    licence: 'open',
  });
  const release = (id: string, knownFrom: string) => ({
    id,
    source: id.split('/')[0],
    label: id,
    published: knownFrom,
    knownFrom: { earliest: knownFrom, latest: knownFrom },
    retrieved: '2026-11-24',
    description: 'invented for tests',
  });
  const rule = (releases: readonly string[]) => ({ reporter: null, partner: null, flow: null, from: null, to: null, releases });
  return datasetSchema.parse({
    id: 'invented',
    version: '1.2.3',
    contentHash: 'a'.repeat(64),
    ...makeWorld(),
    ...(draft.economies === undefined ? {} : { economies: draft.economies }),
    ...(draft.groups === undefined ? {} : { groups: draft.groups }),
    ...(draft.economies === undefined && draft.groups === undefined ? {} : { offered: draft.offered ?? [] }),
    observations: draft.observations ?? [],
    indicators: draft.indicators ?? [],
    indicatorRegistry: draft.indicatorRegistry ?? [],
    indicatorRoles: draft.indicatorRoles ?? indicatorRoles,
    events: draft.events ?? [],
    absences: draft.absences ?? [],
    studies: draft.studies ?? [makeStudy(draft)],
    policies: [
      { id: 'first', description: 'first release', rules: [rule(['customs/first', 'office/first', 'text/first'])] },
      { id: 'latest', description: 'newest release', rules: [rule(['customs/revised', 'customs/first', 'office/first', 'text/first'])] },
    ],
    sources: [source('customs', 'Customs'), source('office', 'Statistics Office'), source('text', 'A Paper', 'paper')],
    releases: [
      release('customs/first', '2014-01-01'),
      release('customs/revised', '2016-01-01'),
      release('office/first', '2014-06-01'),
      release('text/first', '2025-03-22'),
    ],
    licences: [{ id: 'open', title: 'Open licence', url: null, redistributable: 'yes', attribution: 'Customs', confirmed: true }],
  });
}

/** Exports and imports of China with each of the five for each year: exports 10, 20 ... by economy, growing by a tenth a year; imports half. */
export function makeTradeOfFive(from: number, to: number): readonly Observation[] {
  const partners = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.flatMap((period) =>
    partners.flatMap((partner, index) => {
      const value = (partners.length - index) * 1e9 * (1 + (period - from) / 10);
      return [makeObservation({ partner, period, value }), makeObservation({ partner, period, flow: 'import', value: value / 2 })];
    }),
  );
}

/** The economies of test datasets and what the invented study asks: what query strings of tests are read against. */
export const askedWorld: AskedWorld = makeDataset();
