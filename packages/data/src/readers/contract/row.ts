import type { EconomyCode, ObservationStatus, Period, QualityFlag, Valuation } from '@sogdia/core/model';
import type { Correction } from './correction.ts';

/** The layouts that the readers know, each by the provider that writes it; `tidy` is a table whose columns its user names. */
export type ProviderId =
  | 'comtrade-plus'
  | 'comtrade-api'
  | 'comtrade-legacy'
  | 'baci'
  | 'baci-countries'
  | 'baci-products'
  | 'wits-query'
  | 'wits-summary'
  | 'wits-sdmx'
  | 'wits-by-product'
  | 'wits-by-partner'
  | 'gacc-query'
  | 'gacc-monthly'
  | 'imf-dot'
  | 'imf-imts'
  | 'tidy';

/** Direction of trade seen from the reporter; re-exports and re-imports are part of exports and imports, and are never added to them. */
export type RowFlow = 'export' | 'import' | 're-export' | 're-import' | 'turnover';

/** What a row is the sum over, where it is no leaf. */
export type AggregateOf = 'reporter' | 'partner' | 'product' | 'second-partner' | 'customs-procedure' | 'mode-of-supply' | 'transport';

/**
 * The goods of a row: a code of a nomenclature with its revision (`HS2017`, `SITC4`, `NATIONAL`), `TOTAL`, or a group of a partition
 * (`WITS-sector`, `WITS-stage`, `WITS-group`, `WTO`). `level` counts digits, 0 for the total, null for a group.
 */
export interface RowProduct {
  readonly nomenclature: string;
  readonly code: string;
  readonly level: number | null;
  readonly name: string | null;
}

/** A quantity or weight beside a value, in the provider's unit; `estimated` where its publisher says so. */
export interface RowQuantity {
  readonly of: 'quantity' | 'alternate-quantity' | 'net-weight' | 'gross-weight';
  readonly value: number;
  readonly unit: string;
  readonly estimated: boolean;
}

/**
 * A record of trade that was kept. `value` is in plain currency; `printed` is what stands in the file. `alternates` are the same flow at
 * another valuation. `detail` says which part of a flow it is, where a file tells parts apart (regime, province, second partner, transport).
 * `isOriginalClassification` is whether the reporter itself used the nomenclature, null where the file does not say.
 * `role` is `aggregate` where the row is the sum of others of its kind, `aggregateOf` of which, and `other` where it is a part of what stands in
 * the file as well (re-exports are part of exports). Only leaves are ever summed. `corrected` is what its user corrected of the cells that it was read of: a value
 * that was is `derived`, and `printed` then what its user wrote.
 */
export interface TradeRow {
  readonly kind: 'row';
  readonly provider: ProviderId;
  readonly file: string;
  readonly line: number;
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly flow: RowFlow;
  readonly period: Period;
  readonly product: RowProduct;
  readonly value: number;
  /** In small letters, as ISO 4217 has it (`usd`). */
  readonly currency: string;
  readonly valuation: Valuation;
  readonly printed: { readonly value: string; readonly unit: string };
  readonly alternates: readonly { readonly valuation: Valuation; readonly value: number }[];
  readonly quantities: readonly RowQuantity[];
  readonly status: ObservationStatus;
  readonly isOriginalClassification: boolean | null;
  readonly flags: readonly QualityFlag[];
  readonly role: 'leaf' | 'aggregate' | 'other';
  readonly aggregateOf: readonly AggregateOf[];
  readonly detail: Readonly<Record<string, string>>;
  readonly corrected?: readonly Correction[];
}

/** A value of an indicator of a country summary (a share, a tariff, a product): in the unit that the name of the indicator states. */
export interface IndicatorRow {
  readonly kind: 'indicator';
  readonly provider: ProviderId;
  readonly file: string;
  readonly line: number;
  readonly economy: EconomyCode;
  readonly partner: EconomyCode | null;
  readonly product: string | null;
  readonly topic: string;
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  readonly printed: { readonly value: string; readonly unit: string };
  readonly corrected?: readonly Correction[];
}

/** A line of a list of codes: an economy or a product as the provider calls it. */
export interface CodeRow {
  readonly kind: 'code';
  readonly provider: ProviderId;
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly iso2: string | null;
  readonly iso3: string | null;
}

/** Any record that was kept. */
export type KeptRow = TradeRow | IndicatorRow | CodeRow;
