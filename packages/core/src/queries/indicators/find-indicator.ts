import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { Dataset, IndicatorValue, KnownIndicator } from '../../model/dataset/index.ts';
import { indicatorName } from './indicator-name.ts';
import { ladderAsIndicator, laddersOf } from './ladder.ts';
import { unitAsPrinted } from './unit-as-printed.ts';

const known = new WeakMap<Dataset, ReadonlyMap<string, KnownIndicator>>();

/**
 * The indicators of a dataset by id: those that its registry lists, then those of which it has values alone, each as these are printed, then the
 * ladders that its studies bring.
 * @example [...knownIndicators(dataset).keys()] // => ['NY.GDP.MKTP.CD']
 */
export function knownIndicators(dataset: Dataset): ReadonlyMap<string, KnownIndicator> {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const listed = dataset.indicatorRegistry.map((indicator) => [indicator.id, indicator] as const);
  const ids = new Set(listed.map(([id]) => id));
  const unlisted = [...Map.groupBy(dataset.indicators, ({ indicator }) => indicator)].flatMap(([id, values]) =>
    ids.has(id) ? [] : [[id, plainIndicator(dataset, id, values)] as const],
  );
  const ladders = [...laddersOf(dataset).values()].map((ladder) => [ladder.id, ladderAsIndicator(ladder)] as const);
  const all = new Map<string, KnownIndicator>([...ladders, ...listed, ...unlisted]);
  known.set(dataset, all);
  return all;
}

/**
 * An indicator of a dataset by its id. Throws `UnknownNameError` with the nearest ids for one of which it knows nothing.
 * @example findIndicator(dataset, 'NY.GDP.MKTP.CD').unit.engine // => 'usd'
 */
export function findIndicator(dataset: Dataset, id: string): KnownIndicator {
  const indicators = knownIndicators(dataset);
  const found = indicators.get(id);
  if (found !== undefined) return found;
  const nearest = nearestNames(id, [...indicators.keys()]);
  throw new UnknownNameError('indicator', id, [...indicators.keys()], nearest);
}

/** An indicator that no registry lists: in the unit of its first figure, neither way better. */
function plainIndicator(dataset: Dataset, id: string, values: readonly IndicatorValue[]): KnownIndicator {
  const name = indicatorName(dataset, id) ?? id;
  const printed = values.find(({ value }) => value !== null)?.unit ?? values[0]?.unit ?? id;
  return {
    id,
    topic: null,
    names: { en: { short: name, phrase: name }, zh: null, ru: null },
    unit: { engine: unitAsPrinted(printed).unit, names: { en: printed, zh: printed, ru: printed } },
    frequency: values.some(({ period }) => period !== '') ? 'year' : 'point',
    better: null,
    bounds: null,
  };
}
