import type { Observation, ObservationColumns, Origin } from '@sogdia/core/model';
import { ColumnsBuilder, decodePrinted, Entries, encodePrinted, GrowingColumn, ObservationTable } from '../../observations/index.ts';
import { commaSeparatedRecords } from '../table/index.ts';
import { type Cell, expectHead, numberOr, wordsOf } from './built-rows.ts';

/**
 * The table `observations.csv` of a release, or of several where the column `release` tells that of each row (`release` is null), held by column: as
 * `builtRows` gives those of others, not checked by the model either. Observations may lack the columns `unit`, whose figures are then in US dollars, and
 * `printed_growth`, as those of versions before 3.0.0 do. Throws as `builtRows` does, and `SyntaxError` for a derivation or findings that are no JSON.
 * @example builtObservations('reporter,partner,flow,period,product,value,valuation,printed_value,printed_unit,source,status,confidence,flags,note\nDEU,BRA,export,2020,TOTAL,5,FOB,5,USD,s,printed,high,,\n', 's/1').at(0)?.value // => 5
 */
export function builtObservations(text: string, release: string | null): ObservationTable {
  const records = commaSeparatedRecords(text);
  const head: readonly string[] = records.next().value ?? [];
  expectHead('observations.csv', head, release);
  const places = new Map(head.map((column, place) => [column, place]));
  const built = new BuiltColumns(release);
  for (const record of records) built.add((column) => record[places.get(column) ?? -1] ?? '');
  return built.table();
}

/** Rows that are held by column, as Parquet and Arrow hold them: the value of a column in a row is a text, a number, a list of words, or nothing. */
export interface ColumnRows {
  readonly length: number;
  readonly valueAt: (column: string, row: number) => unknown;
}

/**
 * As `builtObservations`, of a table whose rows come by column, a group at a time, and tell their release. Throws as that does.
 * @example builtFromColumns('release reporter partner flow period product value valuation printed_value printed_unit source status confidence flags note'.split(' '), []).length // => 0
 */
export function builtFromColumns(names: readonly string[], groups: Iterable<ColumnRows>): ObservationTable {
  expectHead('observations.csv', names, null);
  const built = new BuiltColumns(null);
  for (const { length, valueAt } of groups) for (let row = 0; row < length; row += 1) built.add((column) => textOf(valueAt(column, row)));
  return built.table();
}

/** A value of a column as the text of a cell. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)].join(' ') : JSON.stringify(value);
}

/** The columns that few rows have anything in. */
const rare = ['derivation', 'printed_growth', 'findings', 'note'] as const;

/** The columns that an origin is made of. */
const ofOrigin = ['source', 'release', 'unit', 'valuation', 'status', 'confidence', 'flags'] as const;

/** The position in `powers` of a value whose printed text stands apart. */
const apart = 255;

/** Columns in which rows beside one another mostly say the same. */
class Repeated {
  readonly #columns: readonly string[];
  readonly #idOf: (cells: readonly string[]) => number;
  readonly #known = new Map<string, number>();
  #cells: readonly string[] = [];
  #id = 0;

  constructor(columns: readonly string[], idOf: (cells: readonly string[]) => number) {
    this.#columns = columns;
    this.#idOf = idOf;
  }

  /** The position of what a row says in them. */
  idOf(cell: Cell): number {
    if (this.#columns.every((column, at) => cell(column) === this.#cells[at])) return this.#id;
    this.#cells = this.#columns.map(cell);
    const key = this.#cells.join('\t');
    const known = this.#known.get(key);
    this.#id = known ?? this.#idOf(this.#cells.map(copied));
    if (known === undefined) this.#known.set(copied(key), this.#id);
    return this.#id;
  }

  /** Forgets the row before, whose cells are parts of the whole text. */
  forget(): void {
    this.#cells = [];
  }
}

class BuiltColumns {
  readonly #columns = new ColumnsBuilder();
  readonly #flows = new Repeated(['reporter', 'partner', 'flow'], ([reporter, partner, flow]) =>
    this.#columns.flows.idOf({ reporter, partner, flow } as ObservationColumns['flows'][number]),
  );
  readonly #periods = new Repeated(['period'], ([period]) => this.#columns.periods.idOf(period as Observation['period']));
  readonly #products = new Repeated(['product'], ([product]) => this.#columns.products.idOf(product as Observation['product']));
  readonly #origins: Repeated;
  readonly #printedUnits = new Repeated(['printed_unit'], ([unit = '']) => this.#units.idOf(unit));
  readonly #units = new Entries<string>(String);
  readonly #unit = new GrowingColumn(Uint32Array);
  /** By which power of ten a value is as it was printed. */
  readonly #powers = new GrowingColumn(Uint8Array);
  readonly #texts = new Map<number, string>();
  /** Values that are no numbers, as they stand. */
  readonly #odd = new Map<number, string>();
  readonly #rare = new Map(rare.map((column) => [column, new Map<number, string>()]));
  readonly #suspects: number[] = [];

  constructor(release: string | null) {
    this.#origins = new Repeated(ofOrigin, ([source, stated, unit, valuation, status, confidence, flags = '']) => {
      const said = { source, release: release ?? stated, unit: unit || 'usd', valuation, status, confidence, flags: wordsOf(flags) };
      return this.#columns.origins.idOf(said as Origin);
    });
  }

  add(cell: Cell): void {
    const row = this.#columns.length;
    const value = numberOr(cell('value'));
    const [printed, unit] = [cell('printed_value'), cell('printed_unit')];
    const number = typeof value === 'number' ? value : Number.NaN;
    if (typeof value === 'string') this.#odd.set(row, value);
    const power = encodePrinted(printed, number);
    this.#powers.push(typeof power === 'number' ? power : apart);
    if (typeof power === 'string') this.#texts.set(row, copied(power));
    this.#unit.push(this.#printedUnits.idOf(cell));
    let isSuspect = printed === '' || unit === '';
    for (const [column, held] of this.#rare) {
      const text = cell(column);
      if (text === '') continue;
      held.set(row, copied(text));
      if (column === 'derivation' || column === 'findings') JSON.parse(text);
      isSuspect ||= column !== 'note';
    }
    if (isSuspect) this.#suspects.push(row);
    const shared = { flow: this.#flows.idOf(cell), period: this.#periods.idOf(cell), origin: this.#origins.idOf(cell) };
    this.#columns.add(shared, this.#products.idOf(cell), number);
  }

  table(): ObservationTable {
    for (const one of [this.#flows, this.#periods, this.#products, this.#origins, this.#printedUnits]) one.forget();
    const columns = this.#columns.columns({ quantityUnits: null, suspects: this.#suspects });
    return new ObservationTable(columns, (row) => this.#observationAt(row, columns));
  }

  #observationAt(row: number, columns: ObservationColumns): Observation {
    const { flows, flow, periods, period, products, product, origins, origin, value } = columns;
    const { source, release, unit, valuation, status, confidence, flags } = origins[origin[row] as number] as Origin;
    const textOf = (column: (typeof rare)[number]): string | null => this.#rare.get(column)?.get(row) ?? null;
    const [derivation, findings] = [textOf('derivation'), textOf('findings')];
    return {
      ...flows[flow[row] as number],
      period: periods[period[row] as number],
      product: products[product[row] as number],
      value: this.#odd.get(row) ?? value[row],
      unit,
      valuation,
      ...(derivation === null
        ? { printed: this.#printedAt(row, value[row] as number) }
        : { printed: null, derivation: JSON.parse(derivation) }),
      printedGrowth: textOf('printed_growth'),
      ...{ source, release, status, confidence, flags },
      ...(findings === null ? {} : { findings: JSON.parse(findings) }),
      note: textOf('note'),
    } as Observation;
  }

  #printedAt(row: number, value: number): { readonly value: unknown; readonly unit: string | undefined } {
    const power = this.#powers.at(row);
    const unit = this.#units.all[this.#unit.at(row)];
    return { value: power === apart ? (this.#texts.get(row) ?? '') : decodePrinted(power, value), unit };
  }
}

/** A text of its own: a part of a longer one would keep all of that in memory. */
function copied(text: string): string {
  return [...text].join('');
}
