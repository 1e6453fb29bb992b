import type { TradeRow } from '../contract/index.ts';

/** A flow between two economies in one period: its total, as stated or as the sum of its leaves, and its rows. */
export interface FlowTotal extends Pick<TradeRow, 'file' | 'reporter' | 'partner' | 'flow' | 'period' | 'currency'> {
  readonly value: number;
  /** The total that a row states; null where there is none. */
  readonly stated: number | null;
  /** The sum of the leaves; null where there is none. */
  readonly summed: number | null;
  readonly rows: readonly TradeRow[];
}

/** The exports and imports of rows, file by file; re-exports, turnovers and second spellings of the world are left out. */
export function flowsOf(rows: readonly TradeRow[]): readonly FlowTotal[] {
  const plain = rows.filter(({ flow, detail }) => (flow === 'export' || flow === 'import') && detail['partner'] === undefined);
  return [...Map.groupBy(plain, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const stated = group.find(({ product, role }) => product.level === 0 && role !== 'other')?.value ?? null;
    const parts = group.filter(isSummed);
    const summed = parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0);
    const value = stated ?? summed;
    const { file, reporter, partner, flow, period, currency } = first;
    return value === null ? [] : [{ file, reporter, partner, flow, period, currency, value, stated, summed, rows: group }];
  });
}

/** Flows of one reporter, partner and direction, by period. */
export function seriesOf(flows: readonly FlowTotal[]): readonly (readonly FlowTotal[])[] {
  const groups = Map.groupBy(flows, ({ reporter, partner, flow, currency }) => [reporter, partner, flow, currency].join('|'));
  return [...groups.values()].map((series) => series.toSorted((one, other) => one.period.localeCompare(other.period)));
}

/** Goods of one level that stand for themselves, whoever the partner is. */
function isSummed({ role, product, aggregateOf }: TradeRow): boolean {
  return role !== 'other' && (product.level ?? 0) > 0 && !aggregateOf.includes('product');
}

function keyOf({ file, reporter, partner, flow, period, currency, valuation }: TradeRow): string {
  return [file, reporter, partner, flow, period, currency, valuation].join('|');
}
