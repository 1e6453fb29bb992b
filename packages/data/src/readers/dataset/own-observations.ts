import type { Observation, ObservationColumns, Origin, QuantityUnit } from '@sogdia/core/model';
import { ColumnsBuilder, GrowingColumn, ObservationTable, type SharedIds } from '../../observations/index.ts';
import type { TradeRow } from '../contract/index.ts';
import { groupRows, type RowFrame, type TradeTable } from '../table/index.ts';
import { type LeftReason, observationOf, type Provenance, productOf, reasonToLeave, takenOf } from './observation-of-rows.ts';
import { unitsStated } from './quantities-of.ts';
import { rowOfSum, type SumOfGoods, sumsOfGoods } from './sums-of-goods.ts';
import { sumOfLines, sumsOfLines } from './sums-of-lines.ts';

/** The figures of rows, and how many rows are left for each reason. */
export interface Observed {
  readonly observations: ObservationTable;
  readonly left: Readonly<Partial<Record<LeftReason, number>>>;
}

interface ObservedOptions {
  readonly listed: ReadonlySet<string>;
  readonly provenanceOf: (file: string) => Provenance;
}

/**
 * Rows as the figures of a dataset: of each cell one. Parts of a cell (by regime or province) are summed; of two valuations, currencies or
 * spellings of a partner the usual one stays. What a file of products leaves out, totals and chapters, is summed; a sum stands in no line of the file: it is
 * derived, and says of what. A figure stays in the columns of its row and is made when it is asked for, but one of several rows, which is made at once.
 */
export function ownObservations(table: TradeTable, options: ObservedOptions): Observed {
  const gathered = new GatheredFigures(table, options);
  for (const group of groupRows(table, (frame) => cellsOfFrame(frame, options))) gathered.add(group.places());
  return gathered.observed();
}

/** What rows share whose goods alone tell their cells apart. */
function cellsOfFrame({ file, reporter, partner, flow, period }: RowFrame, { provenanceOf }: ObservedOptions): string {
  return [provenanceOf(file).release, reporter, partner, flow, period].join('|');
}

/** A row of the table, by its place, or a sum of some. */
type Part = number | SumOfGoods;

class GatheredFigures {
  readonly #table: TradeTable;
  readonly #options: ObservedOptions;
  readonly #left = new Map<LeftReason, number>();
  /** Whether a figure stands at the place of a row. */
  readonly #isFigure: Uint8Array;
  /** The figures of cells with several rows, at the place of the first. */
  readonly #ofSeveral = new Map<Part, readonly TradeRow[]>();
  readonly #sums: { readonly from: number; readonly sums: readonly SumOfGoods[] }[] = [];
  readonly #lines: (readonly TradeRow[])[] = [];
  /** Goods as a dataset calls them, by a number each; and the last group in which they were met. */
  readonly #goodsIds = new Map<string, number>();
  readonly #metIn: number[] = [];
  readonly #goodsOfProduct: readonly number[];
  #groups = 0;

  constructor(table: TradeTable, options: ObservedOptions) {
    this.#table = table;
    this.#options = options;
    this.#isFigure = new Uint8Array(table.length);
    this.#goodsOfProduct = table.columns.products.map((product) => this.#idOf(productOf(product)));
  }

  /** Adds the rows of a reporter, a partner, a flow and a period in a file. */
  add(rows: Uint32Array): void {
    this.#groups += 1;
    const kept = rows.filter((row) => this.#isKept(this.#table.frameAt(row), this.#table.productAt(row)));
    const sums = this.#sumsOf(rows);
    const parts: readonly Part[] = [...kept, ...sums];
    if (parts.every((part) => this.#isNew(this.#goodsOf(part)))) this.#place(kept, sums, rows[0] ?? 0);
    else this.#placeCells(parts, rows[0] ?? 0);
  }

  #isKept(frame: Pick<RowFrame, 'flow' | 'role' | 'reporter' | 'partner'>, product: TradeRow['product']): boolean {
    const reason = reasonToLeave(frame, product, this.#options.listed);
    if (reason !== null) this.#leave(reason, 1);
    return reason === null;
  }

  #leave(reason: LeftReason, count: number): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + count);
  }

  /** Sums of each currency and valuation by itself. */
  #sumsOf(rows: Uint32Array): readonly SumOfGoods[] {
    const kinds = Map.groupBy(rows, (row) => {
      const { currency, valuation } = this.#table.frameAt(row);
      return `${currency} ${valuation}`;
    });
    return [...kinds.values()]
      .flatMap((alike) => sumsOfGoods(this.#table, alike))
      .filter(({ first, product }) => this.#isKept({ ...this.#table.frameAt(first), role: 'aggregate' }, product));
  }

  #idOf(goods: string): number {
    const id = this.#goodsIds.get(goods) ?? this.#goodsIds.size;
    this.#goodsIds.set(goods, id);
    return id;
  }

  #goodsOf(part: Part): number {
    if (typeof part !== 'number') return this.#idOf(productOf(part.product));
    return this.#goodsOfProduct[this.#table.columns.productOf.at(part)] as number;
  }

  #isNew(goods: number): boolean {
    const isNew = this.#metIn[goods] !== this.#groups;
    this.#metIn[goods] = this.#groups;
    return isNew;
  }

  #place(rows: Iterable<number>, sums: readonly SumOfGoods[], from: number): void {
    for (const row of rows) {
      this.#isFigure[row] = 1;
      if (this.#table.productAt(row).nomenclature === 'NATIONAL') this.#lines.push(this.#ofSeveral.get(row) ?? [this.#table.at(row)]);
    }
    if (sums.length > 0) this.#sums.push({ from, sums });
  }

  /** Places the parts of a group in which a cell has several rows. */
  #placeCells(parts: readonly Part[], from: number): void {
    const firsts = [...Map.groupBy(parts, (part) => this.#goodsOf(part)).values()].flatMap(([first, ...others]) => {
      if (first === undefined || others.length === 0) return first ?? [];
      const cell = [first, ...others].map((part) => this.#rowOf(part));
      const taken = takenOf(cell);
      this.#leave('same-cell', cell.length - taken.length);
      this.#ofSeveral.set(first, taken);
      return first;
    });
    this.#place(
      firsts.filter((part) => typeof part === 'number'),
      firsts.filter((part) => typeof part !== 'number'),
      from,
    );
  }

  #rowOf(part: Part): TradeRow {
    return typeof part === 'number' ? this.#table.at(part) : rowOfSum(this.#table.at(part.first), part);
  }

  observed(): Observed {
    const { provenanceOf } = this.#options;
    const columns = new FigureColumns(this.#table, provenanceOf);
    const add = (part: Part): void => {
      const taken = this.#ofSeveral.get(part);
      if (taken !== undefined) columns.addMade(observationOf(taken, provenanceOf));
      else if (typeof part === 'number') columns.addRow(part);
      else columns.addSum(part);
    };
    for (const [row, isFigure] of this.#isFigure.entries()) if (isFigure === 1) add(row);
    for (const { sums } of this.#sums.toSorted((one, other) => one.from - other.from)) for (const sum of sums) add(sum);
    for (const lines of sumsOfLines(this.#lines)) columns.addMade(sumOfLines(lines, provenanceOf));
    return { observations: columns.table(), left: Object.fromEntries([...this.#left].filter(([, count]) => count > 0)) };
  }
}

type Flow = ObservationColumns['flows'][number];

/** The columns of the figures of rows, to which figures are added one by one. */
class FigureColumns {
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
    const columns = this.#columns.columns({
      quantityUnits: this.#table.columns.amounts.values.length > 0 ? (row) => this.#unitsAt(row) : null,
    });
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
