import type { EconomyCode } from '@sogdia/core/model';
import type { Recorder } from '../table/index.ts';

/** Whose record is read: the reporter's own, its partner's, or the figure that the publisher made of both. */
export const bulkRecords = ['reporter', 'partner', 'reconciled'] as const;

/** Whose record is read. */
export type BulkRecord = (typeof bulkRecords)[number];

/** The direction of trade, seen from the reporter. */
export const bulkFlows = ['export', 'import'] as const;

/** The direction of trade, seen from the reporter. */
export type BulkFlow = (typeof bulkFlows)[number];

/** What is asked of a bulk table. A partner of null stands for all partners that it holds, together. */
export type BulkQuestion = TotalsQuestion | ChaptersQuestion | AdvantageQuestion | ProductsQuestion;

interface Asked {
  readonly reporter: EconomyCode;
  readonly record: BulkRecord;
}

interface AskedPair extends Asked {
  readonly partner: EconomyCode | null;
}

interface AskedFlow extends AskedPair {
  readonly flow: BulkFlow;
  readonly year: number;
}

/** Exports to and imports from a partner, year by year. */
export type TotalsQuestion = AskedPair & { readonly kind: 'totals'; readonly from: number; readonly to: number };

/** The chapters (two digits) of a flow with a partner in one year. */
export type ChaptersQuestion = AskedFlow & { readonly kind: 'chapters' };

/** The revealed comparative advantage of an economy in each of its exports in one year. */
export type AdvantageQuestion = Asked & { readonly kind: 'advantage'; readonly year: number };

/** The largest products (six digits, or lines of a tariff) of a flow in one year. */
export type ProductsQuestion = AskedFlow & { readonly kind: 'products'; readonly top: number };

/** Whose rows hold a flow of the reporter in a record: exports are recorded by the reporter as exporter, imports as importer. */
export function recorderOf(record: BulkRecord, flow: BulkFlow): Recorder {
  if (record === 'reconciled') return 'reconciled';
  return (record === 'reporter') === (flow === 'export') ? 'exporter' : 'importer';
}
