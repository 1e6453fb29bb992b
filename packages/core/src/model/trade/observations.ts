import type { Period } from '../values/index.ts';
import type { RecordedFlow } from './flow.ts';
import type { Observation, QuantityUnit } from './observation.ts';
import type { Product } from './product.ts';

/** What is said of where a figure comes from and how it came about; many rows share one, and rules that ask for no more are decided once for it. */
export type Origin = Readonly<Pick<Observation, 'source' | 'release' | 'unit' | 'valuation' | 'status' | 'confidence' | 'flags'>>;

/** Who recorded trade with whom, in which direction. */
export interface FlowOfRows extends Pick<Observation, 'reporter' | 'partner'> {
  readonly flow: RecordedFlow;
}

/**
 * Observations column by column. `flow`, `period`, `product` and `origin` hold for each row a position in the list of the same name; each
 * list has an entry once. `value` is in plain currency. `quantityUnits` gives the units in which a row states quantities that its publisher did not
 * estimate; null where no row states any, and left out where the observations themselves are asked.
 */
export interface ObservationColumns {
  readonly flows: readonly FlowOfRows[];
  readonly periods: readonly Period[];
  readonly products: readonly Product[];
  readonly origins: readonly Origin[];
  readonly flow: ArrayLike<number>;
  readonly period: ArrayLike<number>;
  readonly product: ArrayLike<number>;
  readonly origin: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  /** Rows that `validateDataset` has to look at one by one, beside the first of each entry: those of which their maker could not tell that they are right. */
  readonly suspects?: readonly number[];
  readonly quantityUnits?: ((row: number) => readonly QuantityUnit[]) | null;
}

/**
 * Observations in their order: an array, or a table held by column that makes an observation when it is asked for one. The same row asked for by `at`
 * gives the same object. Row numbers begin at 0.
 */
export interface Observations extends Iterable<Observation> {
  readonly length: number;
  /** Its columns, where it is held so; see `columnsOf`. */
  readonly columns?: ObservationColumns;
  at(row: number): Observation | undefined;
  filter(isSo: (observation: Observation, row: number) => unknown): Observation[];
  map<Result>(of: (observation: Observation, row: number) => Result): Result[];
  flatMap<Result>(of: (observation: Observation, row: number) => Result | readonly Result[]): Result[];
  find(isSo: (observation: Observation, row: number) => unknown): Observation | undefined;
  some(isSo: (observation: Observation, row: number) => unknown): boolean;
  every(isSo: (observation: Observation, row: number) => unknown): boolean;
  slice(start?: number, end?: number): Observation[];
}
