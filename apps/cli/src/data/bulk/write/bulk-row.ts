import type { RowFrame, RowProduct, RowQuantity } from '@sogdia/data/readers';
import { type Recorder, tariffs } from '../table/index.ts';

/** Why a record that the readers kept is no row of a bulk table: another unit, period, level or partition, or a sum or part of other rows. */
export type LeftOut = 'no-trade' | 'aggregate' | 'part' | 'part-year' | 'not-dollars' | 'other-level' | 'other-nomenclature';

/** What rows of a bulk table share: a year or a month of it (else 0), who sold to whom, and whose record it is. */
export interface BulkFlow {
  readonly year: number;
  readonly month: number;
  readonly exporter: string;
  readonly importer: string;
  readonly recorder: Recorder;
}

/** The flow of a bulk table that records are of; else why they are of none. */
export function bulkFlowOf({ role, flow, period, currency, reporter, partner, status, detail }: RowFrame): BulkFlow | LeftOut {
  if (role === 'aggregate') return 'aggregate';
  if (role === 'other' || (flow !== 'export' && flow !== 'import') || Object.keys(detail).length > 0) return 'part';
  const [, year, month = '0'] = /^(\d{4})(?:-(\d\d))?$/.exec(period) ?? [];
  if (year === undefined) return 'part-year';
  if (currency !== 'usd') return 'not-dollars';
  const isExport = flow === 'export';
  return {
    year: Number(year),
    month: Number(month),
    exporter: isExport ? reporter : partner,
    importer: isExport ? partner : reporter,
    recorder: status === 'reconciled' ? 'reconciled' : isExport ? 'exporter' : 'importer',
  };
}

/** Why goods are in no bulk table of a nomenclature, which has codes of six digits, or lines of national tariffs; null where they are. */
export function goodsLeftOut({ level, code, nomenclature }: RowProduct, ofTable: string): LeftOut | null {
  const isLine = nomenclature === tariffs && /^\d{7,}$/.test(code);
  if (level !== 6 && !isLine) return 'other-level';
  return nomenclature === ofTable ? null : 'other-nomenclature';
}

/** How many kilograms a quantity counts as one: 1 or 1000; null where it is no weight, or one that was estimated, which is nobody's report. */
export function kilogramsIn({ of, unit, estimated }: Omit<RowQuantity, 'value'>): 1 | 1000 | null {
  if (estimated || of === 'gross-weight') return null;
  return unit === 'kg' ? 1 : unit === 'tonnes' ? 1000 : null;
}

/** A weight in kilograms, its digits shifted as those of a text would be. */
export function inKilograms(value: number, kilograms: 1 | 1000): number {
  const whole = Math.round(value * kilograms);
  return kilograms === 1 ? value : whole < 1e15 && whole / kilograms === value ? whole : Number(`${value}e3`);
}
