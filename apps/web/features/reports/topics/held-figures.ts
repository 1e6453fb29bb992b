import {
  type Dataset,
  decodeViewSpec,
  type Event,
  encodeViewSpec,
  factsOfPlace,
  figuresOfIndicator,
  formatReceiptValue,
  type Holdings,
  holdingsOf,
  type Indicator,
  type IndicatorFigure,
  type Language,
  type Place,
  type Receipt,
  type ReceiptedFact,
  type View,
  type World,
} from '@sogdia/core';
import type { Topic } from '../../../lib/dataset.ts';

/** All that is held on a topic besides what its views draw: series, figures too few to draw, facts of places, dated events. */
export interface HeldFigures {
  readonly series: readonly HeldSeries[];
  readonly single: readonly { readonly indicator: Indicator; readonly figures: readonly IndicatorFigure[] }[];
  readonly places: readonly { readonly place: Place; readonly facts: readonly ReceiptedFact[] }[];
  readonly events: readonly { readonly event: Event; readonly publisher: string }[];
}

/** An indicator with figures of several years, or parts of years: of how many economies, from when to when, and the query that shows it. */
export interface HeldSeries {
  readonly indicator: Indicator;
  readonly economies: number;
  readonly from: string;
  readonly to: string;
  readonly query: string;
}

/** What the dataset holds on a topic besides what its views draw. */
export function heldOn(dataset: Dataset, topic: Topic, views: readonly View[]): HeldFigures {
  const drawn = new Set(views.flatMap(({ series }) => series.map(({ measure }) => measure as string)));
  const asked = new Set<string | null>(topic.indicators);
  const indicators = dataset.indicatorRegistry
    .filter((indicator) => asked.has(indicator.topic) && !drawn.has(indicator.id))
    .map((indicator) => ({ indicator, figures: figuresOfIndicator(dataset, indicator.id) }));
  const holdings = holdingsOf(dataset);
  const series = indicators.flatMap(({ indicator }) => seriesOf(dataset, holdings, indicator) ?? []);
  const asSeries = new Set(series.map(({ indicator }) => indicator));
  return {
    series,
    single: indicators.filter(({ indicator, figures }) => !asSeries.has(indicator) && figures.length > 0),
    places: topic.places === true ? dataset.places.map((place) => ({ place, facts: factsOfPlace(place) })).filter(hasFacts) : [],
    events: topic.events === true ? eventsWithPublishers(dataset) : [],
  };
}

function eventsWithPublishers({ events, sources }: Dataset): HeldFigures['events'] {
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const inOrder = events.toSorted((one, other) => one.date.localeCompare(other.date));
  return inOrder.map((event) => ({ event, publisher: publishers.get(event.source) ?? event.source }));
}

/** The receipts of figures that are listed one by one. */
export function receiptsOfHeld({ single, places }: HeldFigures): readonly Receipt[] {
  return [...single.flatMap(({ figures }) => figures), ...places.flatMap(({ facts }) => facts)].map(({ receipt }) => receipt);
}

/** A figure with its unit; a date, and what else has no period, as its source prints it. */
export function heldFigureText({ frequency }: Indicator, receipt: Receipt, world: World, language: Language): string {
  return frequency === 'point' && receipt.kind === 'cell' ? receipt.printed.value : formatReceiptValue(world, receipt, language);
}

function hasFacts({ facts }: { readonly facts: readonly ReceiptedFact[] }): boolean {
  return facts.length > 0;
}

/** Figures of fewer periods than these are listed one by one. */
const leastPeriods = 4;

/** An indicator as a series, where it has figures of enough years, or parts of years of one kind. */
function seriesOf(dataset: Dataset, holdings: Holdings, { id, ...indicator }: Indicator): HeldSeries | null {
  const held = holdings.indicators[id];
  if (held === undefined) return null;
  const parts = Object.entries(held.partsOfYears).map(([frequency, figures]) => ({ frequency, ...figures }));
  const found = [{ ...held, frequency: 'year' }, ...parts].find(({ editions }) => editions.length >= leastPeriods);
  const [from, to] = [found?.editions[0], found?.editions.at(-1)];
  if (found === undefined || from === undefined || to === undefined) return null;
  const economies = Object.keys(found.economies);
  const [first, last] = [from, to].map((edition) => (found.frequency === 'year' ? edition : Math.floor(edition / 12)));
  const usual = indicator.frequency === 'month' ? 'month' : 'year';
  const frequency = found.frequency === usual ? '' : `&frequency=${found.frequency}`;
  const query = `indicator=${id}&economies=${economies.join(',')}${frequency}&years=${first}-${last}`;
  return {
    indicator: { id, ...indicator },
    economies: economies.length,
    from: String(first),
    to: String(last),
    query: encodeViewSpec(dataset, decodeViewSpec(dataset, query)),
  };
}
