import type { TradeRow } from '../contract/index.ts';
import { groupRows, type RowFrame, type RowGroup, type TradeTable } from '../table/index.ts';
import { type GoodsOfFile, goodsOfFiles } from './goods-of-files.ts';

/** A flow between two economies in one period: its total, as stated or as the sum of its leaves, and its rows. */
export interface FlowTotal extends Pick<TradeRow, 'file' | 'reporter' | 'partner' | 'flow' | 'period' | 'currency'> {
  readonly value: number;
  /** The goods that the value is of: only values of the same goods may be compared. */
  readonly goods: GoodsOfFile;
  /** The total that a row states; null where there is none. */
  readonly stated: number | null;
  /** The sum of the leaves; null where there is none. */
  readonly summed: number | null;
  /** The depths of its codes in digits, 0 for the total. */
  readonly levels: ReadonlySet<number>;
  /** The nomenclatures of its rows that are no part of others. */
  readonly nomenclatures: ReadonlySet<string>;
  readonly rows: RowGroup;
}

/** The exports and imports of rows, file by file; re-exports, turnovers and second spellings of the world are left out. */
export function flowsOf(table: TradeTable): readonly FlowTotal[] {
  const kinds = new Map<string, KindsOfGoods>();
  const goods = goodsOfFiles(table);
  return groupRows(table, keyOf).flatMap((rows) => flowTotal(rows, kinds, goods) ?? []);
}

/** By what a total is compared with another: its flow, its period and its currency. */
export function keyOfTotal(total: Pick<TradeRow, 'reporter' | 'partner' | 'flow' | 'period' | 'currency'>): string {
  return `${total.reporter}|${total.partner}|${total.flow}|${total.period}|${total.currency}`;
}

/** Flows of one reporter, partner and direction, by period, where there are several. */
export function seriesOf(flows: readonly FlowTotal[]): readonly (readonly FlowTotal[])[] {
  const groups = Map.groupBy(flows, ({ reporter, partner, flow, currency }) => `${reporter}|${partner}|${flow}|${currency}`);
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((series) => series.toSorted((one, other) => one.period.localeCompare(other.period)));
}

type KindsOfGoods = Pick<FlowTotal, 'levels' | 'nomenclatures'>;

/** The total of a flow; null where it has none. Most flows are of the same kinds of goods, which are held once, in `kinds`. */
function flowTotal(rows: RowGroup, kinds: Map<string, KindsOfGoods>, goodsOf: ReadonlyMap<string, GoodsOfFile>): FlowTotal | null {
  const { table } = rows;
  let [stated, summed]: [number | null, number | null] = [null, null];
  const levels: number[] = [];
  const nomenclatures: string[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const place = rows.placeOf(at);
    const { role, aggregateOf } = table.frameAt(place);
    const { level, nomenclature } = table.productAt(place);
    if (level !== null && !levels.includes(level)) levels.push(level);
    if (role === 'other') continue;
    if (!nomenclatures.includes(nomenclature)) nomenclatures.push(nomenclature);
    if (level === 0) stated ??= table.columns.values.at(place);
    else if (level !== null && !aggregateOf.includes('product')) summed = (summed ?? 0) + table.columns.values.at(place);
  }
  const value = stated ?? summed;
  if (value === null) return null;
  const key = `${levels.join()} ${nomenclatures.join()}`;
  const known = kinds.get(key) ?? { levels: new Set(levels), nomenclatures: new Set(nomenclatures) };
  kinds.set(key, known);
  const { file, reporter, partner, flow, period, currency } = table.frameAt(rows.placeOf(0));
  const goods = stated === null ? (goodsOf.get(file) ?? '') : 'all';
  return { file, reporter, partner, flow, period, currency, value, goods, stated, summed, ...known, rows };
}

function keyOf({ file, reporter, partner, flow, period, currency, valuation, detail }: RowFrame): string | null {
  if ((flow !== 'export' && flow !== 'import') || detail['partner'] !== undefined) return null;
  return `${file}|${reporter}|${partner}|${flow}|${period}|${currency}|${valuation}`;
}
