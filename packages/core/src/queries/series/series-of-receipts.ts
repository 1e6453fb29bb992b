import type { Period } from '../../model/values/index.ts';
import type { Receipt, ViewSeries } from '../../model/view/index.ts';

/** A series of receipts, whatever its source: a measure or an indicator of one economy, in one or all goods, from one record. */
export interface SeriesOfReceipts extends Pick<ViewSeries, 'measure' | 'economy' | 'product' | 'record' | 'indicator' | 'bounds'> {
  readonly points: readonly { readonly period: Period; readonly receipt: Receipt }[];
}
