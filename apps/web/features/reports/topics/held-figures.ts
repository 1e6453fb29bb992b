import {
  type Dataset,
  decodeViewSpec,
  encodeViewSpec,
  type Holdings,
  holdingsOf,
  type Language,
  type Receipt,
  type View,
} from '@sogdia/core';
import { formatNumber, formatReceiptValue } from '@sogdia/core/format';
import { type Event, type Indicator, ownValue, type Place, type World } from '@sogdia/core/model';
import { factsOfPlace, figuresOfIndicator, type IndicatorFigure, type ReceiptedFact } from '@sogdia/core/workspace';
import type { Topic } from '../../../lib/dataset.ts';

/** All that is held on a topic besides what its views draw: series, figures too few to draw, facts of places, dated events. */
export interface HeldFigures {
  readonly series: readonly HeldSeries[];
  readonly single: readonly { readonly indicator: Indicator; readonly figures: readonly IndicatorFigure[] }[];
  /** By the words that sources print. */
  readonly unitNames: ReadonlyMap<string, string>;
  readonly places: readonly { readonly place: Place; readonly facts: readonly ReceiptedFact[] }[];
  readonly events: readonly HeldEvent[];
}

/** A dated event with who tells of it, and where. */
export interface HeldEvent {
  readonly event: Event;
  readonly publisher: string;
  readonly url: string | null;
}

/**
 * An indicator with figures of several years, or parts of years: of how many economies, from when to when, and the query that shows it.
 */
export type HeldSeries = NonNullable<ReturnType<typeof seriesOf>>;

/** What is listed: of which topics of the registry, and whether places and events too. */
export type HeldAsked = Pick<Topic, 'indicators' | 'places' | 'events'>;

/** What the dataset holds on a topic besides what views draw. */
export function heldOn(dataset: Dataset, topic: HeldAsked, views: readonly View[], language: Language): HeldFigures {
  const drawn = new Set(views.flatMap(({ series }) => series.map(({ measure }) => measure as string)));
  const asked = new Set<string | null>(topic.indicators);
  const indicators = dataset.indicatorRegistry
    .filter((indicator) => asked.has(indicator.topic) && !drawn.has(indicator.id))
    .map((indicator) => ({ indicator, figures: figuresOfIndicator(dataset, indicator.id) }));
  const series = indicators.flatMap(({ indicator, figures }) =>
    figures.length < leastPeriods ? [] : (seriesOf(dataset, indicator) ?? []),
  );
  const asSeries = new Set(series.map(({ indicator }) => indicator));
  return {
    series,
    single: indicators.filter(({ indicator, figures }) => !asSeries.has(indicator) && figures.length > 0),
    unitNames: wordsOfUnits(dataset, language),
    places: topic.places === true ? placesWithFacts(dataset) : [],
    events: topic.events === true ? eventsWithPublishers(dataset) : [],
  };
}

/** What the words of plain units are called in the registry of indicators, whose sources print the same words. */
function wordsOfUnits({ indicators, indicatorRegistry }: Dataset, language: Language): HeldFigures['unitNames'] {
  const plain = new Map(indicatorRegistry.flatMap(({ id, unit }) => (unit.engine === 'quantity' ? [[id as string, unit.names]] : [])));
  return new Map(
    indicators.flatMap(({ indicator, unit }) => (plain.has(indicator) ? [[unit, plain.get(indicator)?.[language] ?? unit]] : [])),
  );
}

/** The figure of a fact in the reader's digits, as exact as its source prints it, with its unit; a date as it is. */
export function factText(
  { unit }: ReceiptedFact['fact'],
  receipt: Receipt,
  unitNames: HeldFigures['unitNames'],
  language: Language,
): string {
  if (receipt.kind !== 'cell') return unit;
  const printed = receipt.printed?.value ?? null;
  if (printed !== null && (unit === 'date' || unit === 'year')) return printed;
  const decimals = printed === null ? 1 : (printed.split('.')[1]?.length ?? 0);
  return `${formatNumber(receipt.value, { decimals }, language)} ${unitNames.get(unit) ?? unit}`;
}

function placesWithFacts({ places }: Dataset): HeldFigures['places'] {
  return places.map((place) => ({ place, facts: factsOfPlace(place) })).filter(({ facts }) => facts.length > 0);
}

/** Every dated event with who tells of it, in the order of their days. */
export function eventsWithPublishers({ events, sources }: Dataset): HeldFigures['events'] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const inOrder = events.toSorted((one, other) => one.date.localeCompare(other.date));
  return inOrder.map((event) => {
    const source = byId.get(event.source);
    return { event, publisher: source?.publisher ?? event.source, url: source?.url ?? null };
  });
}

/** The receipts of figures that are listed one by one. */
export function receiptsOfHeld({ single, places }: HeldFigures): readonly Receipt[] {
  return [...single.flatMap(({ figures }) => figures), ...places.flatMap(({ facts }) => facts)].map(({ receipt }) => receipt);
}

/** A figure with its unit; a date, and what else has no period, as its source prints it. */
export function heldFigureText({ frequency }: Indicator, receipt: Receipt, world: World, language: Language): string {
  return frequency === 'point' && receipt.kind === 'cell' && receipt.printed !== null
    ? receipt.printed.value
    : formatReceiptValue(world, receipt, language);
}

/** Figures of fewer periods than these are listed one by one. */
const leastPeriods = 4;

/** An indicator as a series, where it has figures of enough years, or parts of years of one kind. */
function seriesOf(dataset: Dataset, indicator: Indicator) {
  const held = ownValue(siteHoldings(dataset).indicators, indicator.id);
  if (held === undefined) return null;
  const parts = Object.entries(held.partsOfYears).map(([frequency, figures]) => ({ frequency, ...figures }));
  const found = [{ ...held, frequency: 'year' }, ...parts].find(({ editions }) => editions.length >= leastPeriods);
  const [from, to] = [found?.editions[0], found?.editions.at(-1)];
  const codes = Object.keys(found?.economies ?? {});
  if (found === undefined || from === undefined || to === undefined) return null;
  const [first, last] = [from, to].map((edition) => (found.frequency === 'year' ? edition : Math.floor(edition / 12)));
  const usual = indicator.frequency === 'month' ? 'month' : 'year';
  const frequency = found.frequency === usual ? '' : `&frequency=${found.frequency}`;
  const query = `indicator=${indicator.id}&economies=${codes.join(',')}${frequency}&years=${first}-${last}`;
  return {
    indicator,
    economies: codes.length,
    from: String(first),
    to: String(last),
    query: encodeViewSpec(dataset, decodeViewSpec(dataset, query)),
  };
}

const known = new WeakMap<Dataset, Holdings>();

/** What the dataset holds, found once. */
function siteHoldings(dataset: Dataset): Holdings {
  const found = known.get(dataset) ?? holdingsOf(dataset);
  known.set(dataset, found);
  return found;
}
