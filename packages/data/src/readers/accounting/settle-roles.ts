import type { GrowingColumn } from '../../observations/index.ts';
import type { AggregateOf, RowProduct, TradeRow } from '../contract/index.ts';
import { harmonizedRevisions } from '../normalise/index.ts';
import { groupRows, type RowFrame, type RowGroup, type TradeRows, TradeTable, tradeTable } from '../table/index.ts';

/** A level is complete where what it sums to is the total within so much of it: parts are suppressed or rounded. */
const tolerance = 0.005;

/**
 * The roles of rows as the whole file gives them, in the same order: of several revisions of one nomenclature the reporter's own, else the
 * newest, stays a leaf; of several levels the deepest that is complete (within half a per cent of the total, or of the widest level where
 * there is none). What is above it is an aggregate, what is below it or of another revision is `other`. A part of a flow whose whole is not
 * in the file becomes a leaf.
 * @example [...settleRoles([])] // => []
 */
export function settleRoles(rows: TradeRows): TradeTable {
  const table = tradeTable(rows);
  const roles = new SettledRoles(table);
  for (const group of groupRows(table, flowOf)) {
    if (!isOpen(group)) continue;
    const flow = [...group];
    const settled = settledFlow(flow);
    for (const [at, row] of flow.entries()) {
      const now = settled.get(row);
      if (now !== undefined) roles.set(group.placeOf(at), now);
    }
  }
  return roles.table();
}

/** Roles that are not those of a table, and the table with them: it shares all columns but that of frames. */
class SettledRoles {
  readonly #of: TradeTable;
  readonly #frames: RowFrame[];
  readonly #ids = new Map<string, number>();
  #frameOf: GrowingColumn<Uint32Array> | null = null;

  constructor(table: TradeTable) {
    this.#of = table;
    this.#frames = [...table.columns.frames];
  }

  set(place: number, { role, aggregateOf }: Pick<TradeRow, 'role' | 'aggregateOf'>): void {
    const before = this.#of.columns.frameOf.at(place);
    const key = `${before} ${role} ${aggregateOf.join()}`;
    const known = this.#ids.get(key);
    const id = known ?? this.#frames.push({ ...(this.#frames[before] as RowFrame), role, aggregateOf }) - 1;
    if (known === undefined) this.#ids.set(key, id);
    this.#frameOf ??= this.#of.columns.frameOf.copy();
    this.#frameOf.set(place, id);
  }

  table(): TradeTable {
    const frameOf = this.#frameOf;
    return frameOf === null ? this.#of : new TradeTable({ ...this.#of.columns, frames: this.#frames, frameOf });
  }
}

/** Whether roles of a flow are open: it has parts of parts, or goods of several nomenclatures or levels. */
function isOpen(flow: RowGroup): boolean {
  const { table } = flow;
  let [first, frame]: [RowProduct | null, number] = [null, -1];
  for (let at = 0; at < flow.length; at += 1) {
    const place = flow.placeOf(at);
    const id = table.columns.frameOf.at(place);
    if (id !== frame && hasDetail(table.frameAt(place))) return true;
    frame = id;
    const product = table.productAt(place);
    if (product === first || product.level === null || product.level === 0) continue;
    if (first !== null && (product.nomenclature !== first.nomenclature || product.level !== first.level)) return true;
    first ??= product;
  }
  return false;
}

function hasDetail({ detail }: RowFrame): boolean {
  for (const _ in detail) return true;
  return false;
}

/** The rows of one flow whose roles change, as they are then. */
function settledFlow(flow: readonly TradeRow[]): ReadonlyMap<TradeRow, TradeRow> {
  const settled = new Map<TradeRow, TradeRow>();
  const current = (row: TradeRow): TradeRow => settled.get(row) ?? row;
  const set = (row: TradeRow, role: TradeRow['role'], of?: AggregateOf): void => {
    const { aggregateOf } = row;
    settled.set(row, { ...row, role, aggregateOf: of === undefined || aggregateOf.includes(of) ? aggregateOf : [...aggregateOf, of] });
  };
  for (const cell of Map.groupBy(flow, ({ product }) => `${product.nomenclature}:${product.code}`).values()) promoteParts(cell, set);
  const leaves = flow.filter((row) => isLeafOfGoods(current(row)));
  const chosen = chosenNomenclature(leaves);
  for (const row of leaves) if (row.product.nomenclature !== chosen) set(row, 'other');
  const ofChosen = leaves.filter(({ product }) => product.nomenclature === chosen);
  settleLevels(flow, ofChosen, set);
  return settled;
}

type SetRole = (row: TradeRow, role: TradeRow['role'], of?: AggregateOf) => void;

function flowOf({ reporter, partner, flow, period, currency, valuation, detail }: RowFrame): string {
  return `${reporter}|${partner}|${flow}|${period}|${currency}|${valuation}|${detail['partner'] ?? ''}`;
}

/** Goods at a level, whatever their partner is: whether rows of a level are summed is asked for each partner alone. */
function isLeafOfGoods({ product, role, detail, flow }: TradeRow): boolean {
  const isFlow = flow === 'export' || flow === 'import';
  return isFlow && role !== 'other' && product.level !== null && product.level > 0 && detail['second-partner'] === undefined;
}

/** Parts by second partner, procedure or transport whose whole is not there are the leaves, where they are parts by the same thing. */
function promoteParts(cell: readonly TradeRow[], set: SetRole): void {
  const parts = cell.filter(({ detail, provider }) => provider.startsWith('comtrade') && Object.keys(detail).length > 0);
  const kinds = new Set(parts.map(({ detail }) => Object.keys(detail).join()));
  if (parts.length < cell.length || kinds.size !== 1) return;
  for (const row of parts) if (row.aggregateOf.length === 0) set(row, 'leaf');
}

function chosenNomenclature(leaves: readonly TradeRow[]): string | null {
  const present = Map.groupBy(leaves, ({ product }) => product.nomenclature);
  const harmonized = harmonizedRevisions.filter((revision) => present.has(revision));
  const own = harmonized.filter((revision) => present.get(revision)?.some((row) => row.isOriginalClassification === true));
  const byRows = [...present].toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name);
  return own.at(-1) ?? harmonized.at(-1) ?? byRows[0] ?? null;
}

/** The level of goods among others: lines of a tariff are of one, however many digits they have, where none begins another. */
function levelIn(rows: readonly TradeRow[]): (row: TradeRow) => number {
  const lines = [...new Set(rows.map(({ product }) => product.code).filter(({ length }) => length > 6))].toSorted();
  const areApart = lines.every((code, at) => at === 0 || !code.startsWith(lines[at - 1] as string));
  return ({ product: { level } }) => Math.min(level ?? 0, areApart ? 7 : 99);
}

function settleLevels(flow: readonly TradeRow[], rows: readonly TradeRow[], set: SetRole): void {
  const levels = [...Map.groupBy(rows, levelIn(rows))].toSorted(([one], [other]) => one - other);
  if (levels.length < 2) return;
  const sumOf = (list: readonly TradeRow[]): number => list.reduce((sum, { value }) => sum + value, 0);
  const stated = flow.find(({ product }) => product.level === 0)?.value;
  const total = stated ?? sumOf(levels[0]?.[1] ?? []);
  const isComplete = (list: readonly TradeRow[]): boolean => Math.abs(sumOf(list) - total) <= tolerance * Math.abs(total);
  const [deepest] = levels.findLast(([, list]) => isComplete(list)) ?? levels[0] ?? [0];
  for (const [level, list] of levels) {
    for (const row of list) if (level < deepest) set(row, 'aggregate', 'product');
    for (const row of list) if (level > deepest) set(row, 'other');
  }
}
