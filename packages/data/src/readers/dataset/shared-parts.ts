import type { Dataset } from '@sogdia/core/model';
import type { TradeTable } from '../table/index.ts';
import { goodsOf } from './goods-of-rows.ts';
import type { OwnIndicators } from './indicators-of-rows.ts';

type Nomenclature = Dataset['nomenclatures'][number];

/** What a dataset of rows takes from another: its goods, its indicators and what these mean, and where they come from. */
export type SharedParts = Pick<
  Dataset,
  | 'nomenclatures'
  | 'productSets'
  | 'concordances'
  | 'indicators'
  | 'indicatorRegistry'
  | 'indicatorRoles'
  | 'sources'
  | 'releases'
  | 'licences'
>;

/**
 * The goods of rows by the nomenclatures of another dataset, to which codes that it lacks are added, and its indicators of the economies that
 * are listed, with the sources, releases and licences of both. Without another dataset the goods are those of the rows.
 */
export function sharedParts(
  rows: TradeTable,
  own: Pick<Dataset, 'sources' | 'releases' | 'licences'> & OwnIndicators,
  listed: ReadonlySet<string>,
  shared: SharedParts | undefined,
): SharedParts {
  const [first] = own.sources;
  const found = first === undefined ? [] : goodsOf(rows, first.id);
  if (shared === undefined) {
    const { sources, releases, licences, indicators, indicatorRegistry } = own;
    const ownParts = { sources, releases, licences, indicators, indicatorRegistry };
    return { ...ownParts, nomenclatures: [...found], productSets: [], concordances: [], indicatorRoles: [] };
  }
  const { productSets, concordances, indicatorRegistry } = shared;
  const nomenclatures = withCodes(shared.nomenclatures, found);
  const indicators = shared.indicators.filter(({ economy }) => listed.has(economy));
  const indicatorRoles = shared.indicatorRoles.filter(({ recorder }) => recorder === null || listed.has(recorder));
  const cited = new Set<string>([...nomenclatures, ...productSets, ...concordances, ...indicators].map(({ source }) => source));
  for (const { sources } of indicatorRegistry) for (const source of sources) cited.add(source);
  const dated = new Set<string>(indicators.map(({ release }) => release));
  const releases = shared.releases.filter(({ id }) => dated.has(id));
  for (const { source } of releases) cited.add(source);
  const sources = shared.sources.filter(({ id }) => cited.has(id));
  const terms = new Set(sources.map(({ licence }) => licence));
  return {
    nomenclatures,
    productSets,
    concordances,
    indicatorRoles,
    indicators: [...own.indicators, ...indicators],
    indicatorRegistry: [...own.indicatorRegistry, ...indicatorRegistry],
    sources: [...own.sources, ...sources],
    releases: [...own.releases, ...releases],
    licences: [...own.licences, ...shared.licences.filter(({ id }) => terms.has(id))],
  };
}

/** Nomenclatures with the codes that rows have and they lack, each below the code that it begins with. */
export function withCodes(nomenclatures: readonly Nomenclature[], found: readonly Nomenclature[]): Nomenclature[] {
  return found.reduce(withCodesOf, [...nomenclatures]);
}

function withCodesOf(nomenclatures: Nomenclature[], found: Nomenclature): Nomenclature[] {
  const known = nomenclatures.find(({ id }) => id === found.id);
  if (known === undefined) return [...nomenclatures, found];
  const foundBy = new Map(found.items.map((item) => [item.code, item]));
  // A code that is only named takes the level at which the rows have it.
  const placed = known.items.map((item) => (item.level === null ? { ...item, ...levelAndParent(foundBy.get(item.code) ?? item) } : item));
  const items = added(placed, found.items, ({ code }) => code);
  const joined = { ...known, items, levels: added(known.levels, found.levels, ({ id }) => id) };
  return nomenclatures.map((one) => (one === known ? joined : one));
}

function levelAndParent({ level, parent }: Nomenclature['items'][number]): Pick<Nomenclature['items'][number], 'level' | 'parent'> {
  return { level, parent };
}

/** A list with those of another that it lacks, by their codes or ids. */
export function added<Item>(held: readonly Item[], more: readonly Item[], idOf: (item: Item) => string): Item[] {
  const ids = new Set(held.map(idOf));
  return [...held, ...more.filter((item) => !ids.has(idOf(item)))];
}
