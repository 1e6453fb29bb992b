import type { KeptRow, TradeRow } from '@sogdia/data/readers';
import type { Recorder } from '../table/index.ts';

/** Why a record that the readers kept is no row of a bulk table: another unit, period, level or partition, or a sum or part of other rows. */
export type LeftOut = 'no-trade' | 'aggregate' | 'part' | 'part-year' | 'not-dollars' | 'other-level' | 'other-nomenclature';

/** A row of a bulk table: a yearly flow of goods of six digits, in dollars and kilograms. */
export interface BulkRow {
  readonly year: number;
  readonly exporter: string;
  readonly importer: string;
  readonly product: string;
  readonly recorder: Recorder;
  readonly value: number;
  readonly weight: number | null;
}

/** The level of a bulk table, in digits. */
const level = 6;

/** The row of a bulk table that a record is, in the nomenclature of the table; else why it is none. */
export function bulkRowOf(row: KeptRow, nomenclature: string | null): BulkRow | LeftOut {
  if (row.kind !== 'row') return 'no-trade';
  const { role, flow, period, currency, product, reporter, partner } = row;
  if (role === 'aggregate') return 'aggregate';
  if (role === 'other' || (flow !== 'export' && flow !== 'import') || hasDetail(row)) return 'part';
  if (period.length !== 4) return 'part-year';
  if (currency !== 'usd') return 'not-dollars';
  if (product.level !== level) return 'other-level';
  if (nomenclature !== null && product.nomenclature !== nomenclature) return 'other-nomenclature';
  const isExport = flow === 'export';
  return {
    year: Number(period),
    exporter: isExport ? reporter : partner,
    importer: isExport ? partner : reporter,
    product: product.code,
    recorder: row.status === 'reconciled' ? 'reconciled' : isExport ? 'exporter' : 'importer',
    value: row.value,
    weight: weightOf(row),
  };
}

function hasDetail({ detail }: TradeRow): boolean {
  for (const _ in detail) return true;
  return false;
}

/** What the goods weigh, in kilograms, where the record states it; what was estimated is nobody's report. */
function weightOf({ quantities }: TradeRow): number | null {
  for (const { of, value, unit, estimated } of quantities) {
    if (estimated || of === 'gross-weight') continue;
    if (unit === 'kg') return value;
    if (unit === 'tonnes') return Number(`${value}e3`);
  }
  return null;
}
