import {
  type Indicator,
  type IndicatorValue,
  type Licence,
  type Observation,
  type Release,
  type Source,
  type Study,
  studySpellingsSchema,
  wholeWorld,
} from '@sogdia/core/model';
import {
  compare,
  datedRows,
  type EmbeddedPart,
  economiesInTotals,
  emptyPart,
  type FactNames,
  indicatorsOfValues,
  type NamedIndicator,
  type PartContent,
  placesWithFacts,
  uniqueById,
} from '../content/index.ts';
import type { HarmonizedRelease } from '../harmonize/index.ts';
import { type DatasetWorld, economiesOfPart } from '../registry/index.ts';

const largeRelease = 'imf-dots/2022-02';
const outlines = 'natural-earth/world-atlas-2.0.2';
/** Releases whose indicators say what is traded. */
const onProducts: ReadonlySet<string> = new Set([
  'unctad-concentration/2013-2023',
  'structure-statements/2026-11',
  'product-statements/2026-11',
]);

/** Series that hold the rates of exchange of months and of parts of years. */
const withRates: ReadonlySet<string> = new Set(['china-customs-totals', 'federal-reserve-g5']);

/** Releases with thousands of products, which are loaded when they are asked for. */
const detailed: ReadonlySet<string> = new Set(['cepii-baci-hs02/202301']);

/** What a dataset has beside its releases; of its studies the usual one first. */
export interface WholeDataset
  extends Readonly<
    Pick<PartContent, 'policies' | 'absences' | 'indicatorRoles' | 'nomenclatures' | 'productSets' | 'concordances' | 'studies'>
  > {
  readonly indicatorRegistry: readonly NamedIndicator[];
  /** The names of facts of places, by the id of the fact. */
  readonly factNames: FactNames;
  readonly world: DatasetWorld;
}

/**
 * The parts of a dataset from its harmonised releases, newest release first, rows sorted by key; each part with every source,
 * release and licence that its rows refer to, and the name of each of its indicators, and the economies that they name, and no other; the
 * catalogue, which always comes along, with the roles of indicators, every release, the economies and groups that the dataset is about or its
 * indicators speak of, and what each study asks.
 */
export function splitIntoParts(
  releases: readonly HarmonizedRelease[],
  { indicatorRegistry, factNames, studies, world, ...beside }: WholeDataset,
): Readonly<Record<EmbeddedPart, PartContent>> {
  const ordered = [...releases].sort((one, other) => orderOf(other).localeCompare(orderOf(one)));
  const observations = ordered.flatMap((release) => release.observations.toSorted(byKey));
  // Of the large release, the rows of other reporters are in the part `gravity`, those with other partners in the part `world`.
  const isFar = (row: Observation): boolean => row.release === largeRelease && !economiesInTotals.has(row.reporter);
  const distant = (row: Observation): boolean => row.release === largeRelease && !economiesInTotals.has(row.partner) && !isFar(row);
  const indicators = ordered.flatMap((release) =>
    release.indicators.toSorted((one, other) => compare(indicatorKey(one), indicatorKey(other))),
  );
  const isOfOutlines = (value: IndicatorValue): boolean => value.release === outlines;
  const isOnProducts = (value: IndicatorValue): boolean => onProducts.has(value.release);
  const isDetailed = (row: Observation): boolean => detailed.has(row.release);
  const isOfProduct = (row: Observation): boolean => row.product !== 'TOTAL';
  const listed = indicatorsOfValues(indicatorRegistry, indicators);
  const registryOf = (values: readonly IndicatorValue[]): Indicator[] => {
    const held = new Set(values.map(({ indicator }) => indicator));
    return listed.filter(({ id }) => held.has(id));
  };
  const isOfPartYear = (row: Observation): boolean => row.period.length !== 4 && !isOfProduct(row);
  const isRate = ({ release }: IndicatorValue): boolean => withRates.has(release.slice(0, release.indexOf('/')));
  const isRateOfYear = (value: IndicatorValue): boolean => isRate(value) && value.period.length === 4;
  const [places, facts] = [ordered.flatMap((release) => release.places), ordered.flatMap((release) => release.facts)];
  const ofSeries = indicators.filter((value) => !isOfOutlines(value));
  const finish = (rows: Partial<PartContent>): PartContent => {
    const part = withReferences({ ...emptyPart, ...rows, indicatorRegistry: registryOf(rows.indicators ?? []) }, ordered);
    return { ...part, economies: economiesOfPart(part, world) };
  };
  const { policies, indicatorRoles, absences, nomenclatures, productSets, concordances } = beside;
  const catalogue = { ...emptyPart, policies, indicatorRoles, absences, studies: studies.map(withoutTexts) };
  return {
    catalogue: withSubjects(withReferences(catalogue, ordered, ordered), world, ofSeries),
    totals: finish({
      observations: observations.filter((row) => !distant(row) && !isFar(row) && !isOfProduct(row) && !isOfPartYear(row)),
      indicators: indicators.filter(isRateOfYear),
    }),
    months: finish({
      observations: observations.filter(isOfPartYear),
      indicators: indicators.filter((value) => isRate(value) && !isRateOfYear(value)),
    }),
    world: finish({ observations: observations.filter(distant) }),
    gravity: finish({ observations: observations.filter(isFar), indicators: indicators.filter(isOfOutlines) }),
    context: finish({
      indicators: ofSeries.filter((value) => !isOnProducts(value) && !isRate(value)),
      studies: studies.flatMap(spellingsOfLanguages),
    }),
    places: finish({ places: placesWithFacts(places, facts, factNames) }),
    outlines: finish({ outlines: ordered.flatMap(({ outlines: drawn }) => drawn) }),
    paper: finish({ studies: studies.map(withoutSpellings) }),
    products: finish({
      observations: observations.filter((row) => isOfProduct(row) && !isDetailed(row)),
      indicators: indicators.filter(isOnProducts),
      nomenclatures,
      productSets,
    }),
    'product-detail': finish({ observations: observations.filter(isDetailed), concordances }),
    events: finish({ events: ordered.flatMap((release) => release.events.toSorted((one, other) => compare(one.id, other.id))) }),
  };
}

/**
 * A study as every part of the dataset needs it: what it asks, the levels of its ladders and what its field calls things in English, without the
 * numbers and statements of its text.
 */
function withoutTexts(study: Study): Study {
  const milestones = study.milestones.map((ladder) => ({ ...ladder, milestones: [] }));
  const { zh: _, ru: __, ...spellings } = study.spellings;
  return { ...study, spellings, milestones, sections: [], sample: null, statedValues: [], claims: [], retiredClaims: [], verdicts: [] };
}

/** A study without what its field calls things: the catalogue, which always comes along, has that. */
function withoutSpellings(study: Study): Study {
  return { ...study, spellings: studySpellingsSchema.parse({}) };
}

/** A study with what its field calls things in other languages alone, if it says so: only drafts in these need it. */
function spellingsOfLanguages(study: Study): readonly Study[] {
  const { zh, ru } = study.spellings;
  if (zh === undefined && ru === undefined) return [];
  return [{ ...withoutTexts(study), milestones: [], spellings: { ...studySpellingsSchema.parse({}), zh, ru } }];
}

function orderOf({ record }: HarmonizedRelease): string {
  return `${record.release.knownFrom.earliest} ${record.release.id}`;
}

function byKey(one: Observation, other: Observation): number {
  return compare(keyOf(one), keyOf(other));
}

function keyOf({ reporter, partner, flow, period, product }: Observation): string {
  return `${reporter} ${partner} ${flow} ${period} ${product}`;
}

function indicatorKey(value: PartContent['indicators'][number]): string {
  return `${value.indicator} ${value.economy} ${value.period} ${value.text ?? ''}`;
}

/** A part with the releases that its rows refer to and those that it lists, with their sources and licences. */
function withReferences(part: PartContent, all: readonly HarmonizedRelease[], listed: readonly HarmonizedRelease[] = []): PartContent {
  const operands = part.observations.flatMap(({ derivation }) => derivation?.operands ?? []);
  const releaseIds = new Set<string>([
    ...[...datedRows(part), ...operands].map(({ release }) => release),
    ...listed.map(({ record }) => record.release.id),
  ]);
  const releases: Release[] = all.map(({ record }) => record.release).filter((release) => releaseIds.has(release.id));
  const cited = [...datedRows(part), ...part.absences];
  const sourceIds = new Set<string>([
    ...[...cited, ...operands].map(({ source }) => source),
    ...part.indicatorRegistry.flatMap(({ sources }) => sources),
    ...[...part.nomenclatures, ...part.productSets, ...part.concordances].map(({ source }) => source),
    ...releases.map((release) => release.source),
  ]);
  const sources = unique<Source>(all.flatMap(({ record }) => record.sources)).filter((source) => sourceIds.has(source.id));
  const licenceIds = new Set<string>(sources.map((source) => source.licence));
  const licences = unique<Licence>(all.flatMap(({ record }) => record.licences)).filter((licence) => licenceIds.has(licence.id));
  return { ...part, releases, sources, licences };
}

/**
 * The catalogue with the economies and groups that the dataset is about, in the order in which they are offered, and with those that indicators
 * speak of.
 */
function withSubjects(part: PartContent, world: DatasetWorld, indicators: readonly IndicatorValue[]): PartContent {
  const { economies, groups } = world.subjects;
  const offered = [...economies.map(({ code }) => code), wholeWorld, ...groups.map(({ code }) => code)];
  return { ...part, economies: [...economies, ...economiesOfPart({ ...part, indicators: [...indicators] }, world)], groups, offered };
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return uniqueById(items).sort((one, other) => compare(one.id, other.id));
}
