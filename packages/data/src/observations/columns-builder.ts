import type { Observation, ObservationColumns, Origin, Period } from '@sogdia/core/model';
import { GrowingColumn } from './growing-column.ts';

/** Entries by their keys, each once, in the order in which they were met. */
export class Entries<Entry> {
  readonly all: Entry[] = [];
  readonly #ids = new Map<string, number>();
  readonly #keyOf: (entry: Entry) => string;

  constructor(keyOf: (entry: Entry) => string) {
    this.#keyOf = keyOf;
  }

  /** The position of an entry. */
  idOf(entry: Entry): number {
    const key = this.#keyOf(entry);
    const id = this.#ids.get(key) ?? this.all.push(entry) - 1;
    this.#ids.set(key, id);
    return id;
  }
}

/** What an observation shares with others of its source. */
export function originOf({ source, release, unit, valuation, status, confidence, flags }: Origin): Origin {
  return { source, release, unit, valuation, status, confidence, flags };
}

/** Positions of what a row shares with others. */
export interface SharedIds {
  readonly flow: number;
  readonly period: number;
  readonly origin: number;
}

/** Columns of observations that are filled row by row. */
export class ColumnsBuilder {
  readonly flows: Entries<ObservationColumns['flows'][number]> = new Entries(
    ({ reporter, partner, flow }) => `${reporter} ${partner} ${flow}`,
  );
  readonly periods = new Entries<Period>(String);
  readonly products = new Entries<Observation['product']>(String);
  readonly origins = new Entries<Origin>(JSON.stringify);
  readonly #flow = new GrowingColumn(Uint32Array);
  readonly #period = new GrowingColumn(Uint32Array);
  readonly #product = new GrowingColumn(Uint32Array);
  readonly #origin = new GrowingColumn(Uint32Array);
  readonly #value = new GrowingColumn(Float64Array);

  /** How many rows there are. */
  get length(): number {
    return this.#value.length;
  }

  add({ flow, period, origin }: SharedIds, product: number, value: number): void {
    this.#flow.push(flow);
    this.#period.push(period);
    this.#product.push(product);
    this.#origin.push(origin);
    this.#value.push(value);
  }

  /** The columns as they are now. */
  columns(beside: Pick<ObservationColumns, 'quantityUnits' | 'suspects'>): ObservationColumns {
    return {
      flows: this.flows.all,
      periods: this.periods.all,
      products: this.products.all,
      origins: this.origins.all,
      flow: this.#flow.numbers(),
      period: this.#period.numbers(),
      product: this.#product.numbers(),
      origin: this.#origin.numbers(),
      value: this.#value.numbers(),
      ...beside,
    };
  }
}
