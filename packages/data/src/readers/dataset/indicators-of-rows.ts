import type { Dataset, Economy } from '@sogdia/core/model';
import { type IndicatorRow, ownValue } from '../contract/index.ts';
import { indicatorTopics, indicatorUnits } from '../normalise/index.ts';
import { noteOf, type Provenance } from './observation-of-rows.ts';

type Indicator = Dataset['indicatorRegistry'][number];
type IndicatorValue = Dataset['indicators'][number];

/** The indicators of rows and their values. */
export type OwnIndicators = Pick<Dataset, 'indicators' | 'indicatorRegistry'>;

/**
 * Values of indicators that a download states (shares, tariffs, indices), as those of a dataset: an indicator for each name, and for each group of goods and each
 * partner that it is told by. The unit is that which its name states; dollars are plain.
 */
export function indicatorsOf(
  rows: readonly IndicatorRow[],
  { listed, world }: { readonly listed: ReadonlySet<string>; readonly world: readonly Economy[] },
  provenanceOf: (file: string) => Provenance,
): OwnIndicators {
  const names = new Map<string, string>(world.map(({ code, names: { en } }) => [code, en]));
  const byId = Map.groupBy(
    rows.filter(({ economy }) => listed.has(economy)),
    idOf,
  );
  return {
    indicators: [...byId].flatMap(([id, values]) => firstOfEach(values).map((row) => valueOfRow(id, row, provenanceOf(row.file)))),
    indicatorRegistry: [...byId].flatMap(([id, values]) => {
      const sources = [...new Set(values.map(({ file }) => provenanceOf(file).source))];
      return values.slice(0, 1).map((row) => registered(id, row, names, sources));
    }),
  };
}

/** Of each economy, period and file the value that stands first. */
function firstOfEach(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return [...Map.groupBy(rows, ({ economy, period, file }) => [economy, period, file].join('|')).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

/** An id by the words of the name, the goods and the partner. */
function idOf({ provider, topic, indicator, product, partner }: IndicatorRow): string {
  const goods = isNarrowed(product) ? product : '';
  const whom = partner === null || partner === 'WLD' ? '' : partner;
  return [provider.replace(/-.*$/, ''), topic, indicator, goods, whom]
    .join(' ')
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replaceAll('$', ' ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function isNarrowed(product: string | null): product is string {
  return product !== null && product !== 'All Products';
}

function unitOf(unit: string): NonNullable<(typeof indicatorUnits)[string]> {
  return ownValue(indicatorUnits, unit) ?? { engine: 'quantity', printed: unit, names: { en: unit, zh: unit, ru: unit } };
}

function registered(id: string, row: IndicatorRow, names: ReadonlyMap<string, string>, sources: Indicator['sources']): Indicator {
  const short = nameOf(row, names);
  const phrase = /^[A-Z][a-z]/.test(short) ? `${short.charAt(0).toLowerCase()}${short.slice(1)}` : short;
  const { engine, names: unitNames } = unitOf(row.unit);
  return {
    ...{
      id,
      topic: ownValue(indicatorTopics, row.topic) ?? (isNarrowed(row.product) ? 'products' : 'trade'),
      names: { en: { short, phrase }, zh: null, ru: null },
    },
    description: null,
    unit: { engine, names: unitNames },
    frequency: 'year',
    better: null,
    bounds: null,
    sources,
  };
}

/** What an indicator is called: its name without its unit, of which goods and with whom. */
function nameOf({ indicator, topic, product, partner }: IndicatorRow, names: ReadonlyMap<string, string>): string {
  const name = indicator
    .replaceAll(/\s*\((?:current |in )*(?:US\$(?: ?(?:Mil|Thousand))?|%)\)/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/ ?- ?Top/, ', top')
    .trim();
  const goods = isNarrowed(product) ? product : null;
  const whom = partner === null || partner === 'WLD' ? null : (names.get(partner) ?? partner);
  const isTold = !['Export', 'Import', 'Tariff'].includes(topic) || name.toLowerCase().includes(topic.toLowerCase());
  return [isTold ? name : `${name} (${topic.toLowerCase()})`, goods, whom].filter((part) => part !== null).join(', ');
}

function valueOfRow(id: string, { economy, period, value, unit, printed, ...row }: IndicatorRow, provenance: Provenance): IndicatorValue {
  const as = unitOf(unit).printed === 'USD' && printed.unit !== unit ? `, printed as ${printed.value} ${printed.unit}` : '';
  return {
    indicator: id,
    economy,
    period,
    value,
    text: null,
    unit: unitOf(unit).printed,
    status: row.corrected === undefined ? 'printed' : 'derived',
    confidence: row.corrected === undefined ? 'high' : 'medium',
    ...provenance,
    note: `${noteOf(row)}${as}`,
  };
}
