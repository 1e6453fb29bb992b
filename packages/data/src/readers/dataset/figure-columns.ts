import type { Observation, ObservationColumns, Origin, Period, QuantityUnit } from '@sogdia/core/model';
import { ObservationTable } from '../../observations/index.ts';
import { GrowingColumn, type RowFrame, type TradeTable } from '../table/index.ts';
import { observationOf, type Provenance, productOf } from './observation-of-rows.ts';
import { unitsStated } from './quantities-of.ts';
import { rowOfSum, type SumOfGoods } from './sums-of-goods.ts';

type Flow = ObservationColumns['flows'][number];

/** What figures of a frame share, by the positions of these in the columns. */
interface SharedIds {
  readonly flow: number;
  readonly period: number;
  readonly origin: number;
}

/** The columns of the figures of rows, to which figures are added one by one. */
export class FigureColumns {
  readonly #table: TradeTable;
  readonly #provenanceOf: (file: string) => Provenance;
  readonly #flows = new Entries<Flow>(keyOfFlow);
  readonly #periods = new Entries<Period>(String);
  readonly #products = new Entries<Observation['product']>(String);
  readonly #origins = new Entries<Origin>(JSON.stringify);
  readonly #flow = new GrowingColumn(Uint32Array);
  readonly #period = new GrowingColumn(Uint32Array);
  readonly #product = new GrowingColumn(Uint32Array);
  readonly #origin = new GrowingColumn(Uint32Array);
  readonly #value = new GrowingColumn(Float64Array);
  /** The row of each figure; of a sum the first of its rows. */
  readonly #row = new GrowingColumn(Uint32Array);
  /** Of how many rows each figure is the sum, 0 where it is none. */
  readonly #summed = new GrowingColumn(Uint32Array);
  readonly #made = new Map<number, Observation>();
  readonly #ofRows: SharedIds[] = [];
  readonly #ofSums: SharedIds[] = [];
  readonly #goods: number[] = [];

  constructor(table: TradeTable, provenanceOf: (file: string) => Provenance) {
    this.#table = table;
    this.#provenanceOf = provenanceOf;
  }

  addRow(row: number): void {
    const { frameOf, productOf: goodsOf, values } = this.#table.columns;
    const frame = frameOf.at(row);
    this.#ofRows[frame] ??= this.#idsOf(this.#table.frameAt(row), 'high');
    this.#goods[goodsOf.at(row)] ??= this.#products.idOf(productOf(this.#table.productAt(row)));
    this.#add(this.#ofRows[frame], this.#goods[goodsOf.at(row)] as number, values.at(row), row, 0);
  }

  addSum({ first, count, product, value }: SumOfGoods): void {
    const frame = this.#table.columns.frameOf.at(first);
    const { status, ...others } = this.#table.frameAt(first);
    this.#ofSums[frame] ??= this.#idsOf({ ...others, status: status === 'printed' ? 'derived' : status }, 'medium');
    this.#add(this.#ofSums[frame], this.#products.idOf(productOf(product)), value, first, count);
  }

  /** Adds a figure that is made already. */
  addMade(figure: Observation): void {
    this.#made.set(this.#value.length, figure);
    const ids = {
      flow: this.#flows.idOf(flowOf(figure)),
      period: this.#periods.idOf(figure.period),
      origin: this.#origins.idOf(originOf(figure)),
    };
    this.#add(ids, this.#products.idOf(figure.product), figure.value, 0, 0);
  }

  #idsOf(frame: RowFrame, confidence: Observation['confidence']): SharedIds {
    const { currency: unit, valuation, status, flags, file } = frame;
    return {
      flow: this.#flows.idOf(flowOf(frame as Flow)),
      period: this.#periods.idOf(frame.period),
      origin: this.#origins.idOf(originOf({ ...this.#provenanceOf(file), unit, valuation, status, confidence, flags: [...flags] })),
    };
  }

  #add({ flow, period, origin }: SharedIds, product: number, value: number, row: number, summed: number): void {
    this.#flow.push(flow);
    this.#period.push(period);
    this.#product.push(product);
    this.#origin.push(origin);
    this.#value.push(value);
    this.#row.push(row);
    this.#summed.push(summed);
  }

  /** The figures as a table. */
  table(): ObservationTable {
    const columns: ObservationColumns = {
      flows: this.#flows.all,
      periods: this.#periods.all,
      products: this.#products.all,
      origins: this.#origins.all,
      flow: this.#flow.numbers(),
      period: this.#period.numbers(),
      product: this.#product.numbers(),
      origin: this.#origin.numbers(),
      value: this.#value.numbers(),
      quantityUnits: this.#hasQuantities() ? (row) => this.#unitsAt(row) : null,
    };
    return new ObservationTable(columns, (row) => this.#figureAt(row, columns), this.#made);
  }

  #figureAt(row: number, { products, product, value }: ObservationColumns): Observation {
    const first = this.#table.at(this.#row.at(row));
    const count = this.#summed.at(row);
    if (count === 0) return observationOf([first], this.#provenanceOf);
    const goods = products[product[row] as number] as string;
    const [nomenclature = '', code = ''] = goods.split(':');
    const of = { nomenclature, code, level: goods === 'TOTAL' ? 0 : code.length, name: null };
    return observationOf([rowOfSum(first, { product: of, value: value[row] as number, count })], this.#provenanceOf);
  }

  #hasQuantities(): boolean {
    return this.#table.columns.amounts.values.length > 0;
  }

  #unitsAt(row: number): readonly QuantityUnit[] {
    const made = this.#made.get(row);
    if (made !== undefined) return (made.quantities ?? []).flatMap(({ unit, status }) => (status === 'estimated' ? [] : [unit]));
    if (this.#summed.at(row) > 0) return [];
    const { amounts, values } = this.#table.columns;
    const place = this.#row.at(row);
    return unitsStated({ quantities: amounts.at(place).quantities, value: values.at(place) });
  }
}

function flowOf({ reporter, partner, flow }: Flow): Flow {
  return { reporter, partner, flow };
}

function originOf({ source, release, unit, valuation, status, confidence, flags }: Origin): Origin {
  return { source, release, unit, valuation, status, confidence, flags };
}

function keyOfFlow({ reporter, partner, flow }: Flow): string {
  return `${reporter} ${partner} ${flow}`;
}

/** Entries, each once, in the order in which they were met. */
class Entries<Entry> {
  readonly all: Entry[] = [];
  readonly #ids = new Map<string, number>();
  readonly #keyOf: (entry: Entry) => string;

  constructor(keyOf: (entry: Entry) => string) {
    this.#keyOf = keyOf;
  }

  idOf(entry: Entry): number {
    const key = this.#keyOf(entry);
    const id = this.#ids.get(key) ?? this.all.push(entry) - 1;
    this.#ids.set(key, id);
    return id;
  }
}
