import type { Observation, ObservationColumns, QuantityUnit } from '@sogdia/core/model';
import { ColumnsBuilder, GrowingColumn, ObservationTable, originOf, type SharedIds } from '../../observations/index.ts';
import type { TradeRow } from '../contract/index.ts';
import { groupRows, type RowFrame, type TradeTable } from '../table/index.ts';
import {
  confidenceOf,
  isPartition,
  type LeftReason,
  observationOf,
  type Provenance,
  productOf,
  reasonOfFlow,
  takenOf,
  unitOfFigure,
} from './observation-of-rows.ts';
import { unitsStated } from './quantities-of.ts';
import { SumsOfGoods } from './sums-of-goods.ts';
import { fourQuarters, sumOfLines, sumOfQuarters, sumsOfLines } from './sums-of-lines.ts';

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

/** A row of the table, by its place, or a sum of some, by -1 less its number. */
type Part = number;

class GatheredFigures {
  readonly #table: TradeTable;
  readonly #options: ObservedOptions;
  readonly #left = new Map<LeftReason, number>();
  /** Whether a figure stands at the place of a row. */
  readonly #isFigure: Uint8Array;
  /** The figures of cells with several rows, at the place of the first. */
  readonly #ofSeveral = new Map<Part, readonly TradeRow[]>();
  readonly #sums: SumsOfGoods;
  /** The sums that are figures, at the place of the first row of their flow. */
  readonly #placedSums: { readonly from: number; readonly parts: readonly Part[] }[] = [];
  readonly #lines: (readonly TradeRow[])[] = [];
  readonly #quarters: (readonly TradeRow[])[] = [];
  /** The goods of rows and sums as a dataset calls them, by a number each; and the last group in which they were met. */
  readonly #goods: Uint32Array;
  readonly #metIn: Uint32Array;
  readonly #isPartition: readonly boolean[];
  readonly #flowReasons: readonly (LeftReason | null)[];
  readonly #kindOfFrame: readonly string[];
  #groups = 0;

  constructor(table: TradeTable, options: ObservedOptions) {
    const { frames, products } = table.columns;
    this.#table = table;
    this.#options = options;
    this.#isFigure = new Uint8Array(table.length);
    this.#sums = new SumsOfGoods(table);
    const names = this.#sums.products.map(productOf);
    const ids = new Map([...new Set(names)].map((name, id) => [name, id]));
    this.#goods = Uint32Array.from(names, (name) => ids.get(name) as number);
    this.#metIn = new Uint32Array(ids.size);
    this.#isPartition = products.map(isPartition);
    this.#flowReasons = frames.map((frame) => reasonOfFlow(frame, options.listed));
    this.#kindOfFrame = frames.map(({ currency, valuation }) => `${currency} ${valuation}`);
  }

  /** Adds the rows of a reporter, a partner, a flow and a period in a file. */
  add(rows: Uint32Array): void {
    this.#groups += 1;
    const kept: number[] = [];
    for (const row of rows) if (this.#isKept(row)) kept.push(row);
    const sums = this.#sumsOf(rows);
    const parts = [...kept, ...sums];
    if (this.#areNew(parts)) this.#place(parts, rows[0] ?? 0);
    else this.#placeCells(parts, rows[0] ?? 0);
  }

  #isKept(row: number): boolean {
    const { frameOf, productOf: goodsOf } = this.#table.columns;
    const ofFlow = this.#flowReasons[frameOf.at(row)] as LeftReason | null;
    const reason = ofFlow !== 'part-of-a-flow' && this.#isPartition[goodsOf.at(row)] === true ? 'partition' : ofFlow;
    if (reason !== null) this.#leave(reason, 1);
    return reason === null;
  }

  #leave(reason: LeftReason, count: number): void {
    if (count > 0) this.#left.set(reason, (this.#left.get(reason) ?? 0) + count);
  }

  /** Sums of each currency and valuation by itself. */
  #sumsOf(rows: Uint32Array): readonly Part[] {
    const { frameOf } = this.#table.columns;
    const start = this.#sums.length;
    const kindOf = (row: number): string => this.#kindOfFrame[frameOf.at(row)] as string;
    const kind = kindOf(rows[0] ?? 0);
    if (rows.every((row) => kindOf(row) === kind)) this.#sums.add(rows);
    else for (const alike of Map.groupBy(rows, kindOf).values()) this.#sums.add(Uint32Array.from(alike));
    const sums = Array.from({ length: this.#sums.length - start }, (_, at) => -1 - start - at);
    return sums.filter((sum) => {
      const reason = reasonOfFlow({ ...this.#table.frameAt(this.#sums.firstOf(-1 - sum)), role: 'aggregate' }, this.#options.listed);
      if (reason !== null) this.#leave(reason, 1);
      return reason === null;
    });
  }

  #goodsOf(part: Part): number {
    return this.#goods[part < 0 ? this.#sums.productOf(-1 - part) : this.#table.columns.productOf.at(part)] as number;
  }

  /** Whether none of the goods of parts was met in the group before. */
  #areNew(parts: readonly Part[]): boolean {
    let areNew = true;
    for (const part of parts) {
      const goods = this.#goodsOf(part);
      if (this.#metIn[goods] === this.#groups) areNew = false;
      this.#metIn[goods] = this.#groups;
    }
    return areNew;
  }

  #place(parts: readonly Part[], from: number): void {
    const sums = parts.filter((part) => part < 0);
    if (sums.length > 0) this.#placedSums.push({ from, parts: sums });
    for (const row of parts) {
      if (row >= 0) this.#isFigure[row] = 1;
      if (row >= 0 && this.#table.productAt(row).nomenclature === 'NATIONAL')
        this.#lines.push(this.#ofSeveral.get(row) ?? [this.#table.at(row)]);
      if (row >= 0 && this.#table.frameAt(row).period.includes('..'))
        this.#quarters.push(this.#ofSeveral.get(row) ?? [this.#table.at(row)]);
    }
  }

  /** Places the parts of a group in which a cell has several rows. */
  #placeCells(parts: readonly Part[], from: number): void {
    const firsts = [...Map.groupBy(parts, (part) => this.#goodsOf(part)).values()].flatMap(([first, ...others]) => {
      if (first === undefined || others.length === 0) return first ?? [];
      const cell = [first, ...others].map((part) => this.#sums.rowOf(part));
      const taken = takenOf(cell);
      this.#leave('same-cell', cell.length - taken.length);
      this.#ofSeveral.set(first, taken);
      return first;
    });
    this.#place(firsts, from);
  }

  observed(): Observed {
    const { provenanceOf } = this.#options;
    const columns = new FigureColumns(this.#table, this.#sums, provenanceOf);
    const add = (part: Part): void => {
      const taken = this.#ofSeveral.get(part);
      if (taken === undefined) columns.add(part);
      else columns.addMade(observationOf(taken, provenanceOf));
    };
    for (let row = 0; row < this.#isFigure.length; row += 1) if (this.#isFigure[row] === 1) add(row);
    for (const { parts } of this.#placedSums.toSorted((one, other) => one.from - other.from)) for (const sum of parts) add(sum);
    for (const lines of sumsOfLines(this.#lines)) columns.addMade(sumOfLines(lines, provenanceOf));
    const keyOf = ({ file, reporter, partner, flow }: RowFrame | TradeRow, year: string): string =>
      [file, reporter, partner, flow, year].join('|');
    const stated = new Set(this.#table.columns.frames.map((frame) => keyOf(frame, frame.period)));
    for (const year of fourQuarters(this.#quarters, (row, period) => stated.has(keyOf(row, period))))
      columns.addMade(sumOfQuarters(year, provenanceOf));
    return { observations: columns.table(), left: Object.fromEntries(this.#left) };
  }
}

type Flow = ObservationColumns['flows'][number];

/** The columns of the figures of rows, to which figures are added one by one. */
class FigureColumns {
  readonly #table: TradeTable;
  readonly #sums: SumsOfGoods;
  readonly #provenanceOf: (file: string) => Provenance;
  readonly #columns = new ColumnsBuilder();
  readonly #parts = new GrowingColumn(Int32Array);
  readonly #made = new Map<number, Observation>();
  readonly #ofRows: SharedIds[] = [];
  readonly #ofSums: SharedIds[] = [];
  readonly #goods: number[] = [];
  readonly #unitsOfKind: (readonly QuantityUnit[])[] = [];

  constructor(table: TradeTable, sums: SumsOfGoods, provenanceOf: (file: string) => Provenance) {
    this.#table = table;
    this.#sums = sums;
    this.#provenanceOf = provenanceOf;
  }

  /** Adds the figure of a row, or of a sum. */
  add(part: Part): void {
    const { frameOf, productOf: goodsOf, values } = this.#table.columns;
    const isSum = part < 0;
    const frame = frameOf.at(isSum ? this.#sums.firstOf(-1 - part) : part);
    const known = isSum ? this.#ofSums : this.#ofRows;
    known[frame] ??= this.#idsOf(frame, isSum);
    const goods = isSum ? this.#sums.productOf(-1 - part) : goodsOf.at(part);
    this.#goods[goods] ??= this.#columns.products.idOf(productOf(this.#sums.products[goods] as TradeRow['product']));
    this.#add(known[frame], this.#goods[goods], isSum ? this.#sums.valueOf(-1 - part) : values.at(part), part);
  }

  /** Adds a figure that is made already. */
  addMade(figure: Observation): void {
    this.#made.set(this.#columns.length, figure);
    const ids = {
      flow: this.#columns.flows.idOf(flowOf(figure)),
      period: this.#columns.periods.idOf(figure.period),
      origin: this.#columns.origins.idOf(originOf(figure)),
    };
    this.#add(ids, this.#columns.products.idOf(figure.product), figure.value, 0);
  }

  #idsOf(id: number, isSum: boolean): SharedIds {
    const frame = this.#table.columns.frames[id] as RowFrame;
    const { valuation, flags, file } = frame;
    const unit = unitOfFigure(frame);
    const status = isSum && frame.status === 'printed' ? 'derived' : frame.status;
    const confidence = confidenceOf(frame, isSum);
    return {
      flow: this.#columns.flows.idOf(flowOf(frame as Flow)),
      period: this.#columns.periods.idOf(frame.period),
      origin: this.#columns.origins.idOf(originOf({ ...this.#provenanceOf(file), unit, valuation, status, confidence, flags: [...flags] })),
    };
  }

  #add(shared: SharedIds, product: number, value: number, part: Part): void {
    this.#columns.add(shared, product, value);
    this.#parts.push(part);
  }

  /** The figures as a table. */
  table(): ObservationTable {
    const columns = this.#columns.columns({
      quantityUnits: this.#table.columns.amounts.values.length > 0 ? (row) => this.#unitsAt(row) : null,
    });
    const figureAt = (row: number) => observationOf([this.#sums.rowOf(this.#parts.at(row))], this.#provenanceOf);
    return new ObservationTable(columns, figureAt, this.#made);
  }

  #unitsAt(row: number): readonly QuantityUnit[] {
    const made = this.#made.get(row);
    if (made !== undefined) return (made.quantities ?? []).flatMap(({ unit, status }) => (status === 'estimated' ? [] : [unit]));
    const part = this.#parts.at(row);
    if (part < 0) return [];
    const { amounts, values } = this.#table.columns;
    const kind = amounts.onlyKindAt(part);
    if (kind === null) return unitsStated({ quantities: amounts.at(part).quantities, value: values.at(part) });
    this.#unitsOfKind[kind] ??= unitsStated({ quantities: amounts.at(part).quantities, value: values.at(part) });
    return this.#unitsOfKind[kind];
  }
}

function flowOf({ reporter, partner, flow }: Flow): Flow {
  return { reporter, partner, flow };
}
