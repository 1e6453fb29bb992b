import type { Observation, ObservationColumns, Origin, QuantityUnit } from '@sogdia/core/model';
import { ColumnsBuilder, GrowingColumn, ObservationTable, type SharedIds } from '../../observations/index.ts';
import type { RowFrame, TradeTable } from '../table/index.ts';
import { observationOf, type Provenance, productOf } from './observation-of-rows.ts';
import { unitsStated } from './quantities-of.ts';
import { rowOfSum, type SumOfGoods } from './sums-of-goods.ts';

type Flow = ObservationColumns['flows'][number];

/** The columns of the figures of rows, to which figures are added one by one. */
export class FigureColumns {
  readonly #table: TradeTable;
  readonly #provenanceOf: (file: string) => Provenance;
  readonly #columns = new ColumnsBuilder();
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
    this.#goods[goodsOf.at(row)] ??= this.#columns.products.idOf(productOf(this.#table.productAt(row)));
    this.#add(this.#ofRows[frame], this.#goods[goodsOf.at(row)] as number, values.at(row), row, 0);
  }

  addSum({ first, count, product, value }: SumOfGoods): void {
    const frame = this.#table.columns.frameOf.at(first);
    const { status, ...others } = this.#table.frameAt(first);
    this.#ofSums[frame] ??= this.#idsOf({ ...others, status: status === 'printed' ? 'derived' : status }, 'medium');
    this.#add(this.#ofSums[frame], this.#columns.products.idOf(productOf(product)), value, first, count);
  }

  /** Adds a figure that is made already. */
  addMade(figure: Observation): void {
    this.#made.set(this.#columns.length, figure);
    const ids = {
      flow: this.#columns.flows.idOf(flowOf(figure)),
      period: this.#columns.periods.idOf(figure.period),
      origin: this.#columns.origins.idOf(originOf(figure)),
    };
    this.#add(ids, this.#columns.products.idOf(figure.product), figure.value, 0, 0);
  }

  #idsOf(frame: RowFrame, confidence: Observation['confidence']): SharedIds {
    const { currency: unit, valuation, status, flags, file } = frame;
    return {
      flow: this.#columns.flows.idOf(flowOf(frame as Flow)),
      period: this.#columns.periods.idOf(frame.period),
      origin: this.#columns.origins.idOf(originOf({ ...this.#provenanceOf(file), unit, valuation, status, confidence, flags: [...flags] })),
    };
  }

  #add(shared: SharedIds, product: number, value: number, row: number, summed: number): void {
    this.#columns.add(shared, product, value);
    this.#row.push(row);
    this.#summed.push(summed);
  }

  /** The figures as a table. */
  table(): ObservationTable {
    const columns = this.#columns.columns({ quantityUnits: this.#hasQuantities() ? (row) => this.#unitsAt(row) : null });
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
