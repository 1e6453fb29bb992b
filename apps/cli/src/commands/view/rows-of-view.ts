import { isMissing, type Language, type Receipt, type View, type ViewSeries, viewToRows } from '@sogdia/core';
import { discrepancySeriesOf, headOfView, rowColumnsOf } from '@sogdia/core/workspace';
import { type DataRecord, recordText } from '../../table/index.ts';
import { type Reader, type RowSelection, type SelectableRows, type SelectedRows, selectRows } from '../rows/index.ts';

/** How much of the receipt of each row JSON has: nothing, the words that `sogdia receipt` takes after the view, or all of it. */
export const receiptChoices = ['none', 'ids', 'full'] as const;
export type ReceiptChoice = (typeof receiptChoices)[number];

/** The rows of a view that are selected; its lines can be compared and sorted by like fields, named by id, label or economy. */
export function rowsOfView(view: View, selection: RowSelection): SelectedRows {
  const records = viewToRows(view) as unknown as readonly DataRecord[];
  const rows: SelectableRows = {
    columns: rowColumnsOf(view),
    records,
    further: new Map([...measuresByName(records), ...linesByName(view.series)]),
  };
  return selectRows(rows, selection);
}

/** What each line has in the period of a record, by the names that only that line has. */
function linesByName(series: readonly ViewSeries[]): ReadonlyMap<string, Reader> {
  const named = series.flatMap((one) =>
    [...new Set([one.id, one.label, one.shortLabel, one.economy].map((name) => name.toLowerCase()))].map((name) => [name, one] as const),
  );
  const counts = Map.groupBy(named, ([name]) => name);
  return new Map(named.filter(([name]) => counts.get(name)?.length === 1).map(([name, one]) => [name, readerOf(one)] as const));
}

/** What another measure has in the period of a record, with the same partner and for the same goods, by the name of the measure, where it has one number there. */
function measuresByName(records: readonly DataRecord[]): ReadonlyMap<string, Reader> {
  const placeOf = ({ period, partner, economy, product }: DataRecord): string => JSON.stringify([period, partner, economy, product]);
  const measures = Map.groupBy(records, ({ measure, indicator }) => recordText(measure ?? indicator).toLowerCase());
  const readers = [...measures].flatMap(([name, own]) => {
    const values = new Map(own.map((record) => [placeOf(record), record['value']]));
    return values.size < own.length ? [] : [[name, (record: DataRecord) => values.get(placeOf(record)) ?? null] as const];
  });
  return new Map(readers);
}

function readerOf({ points }: ViewSeries): Reader {
  const values = new Map<unknown, number | null>(points.map(({ period, value }) => [period, isMissing(value) ? null : value]));
  return (record) => values.get(record['period']) ?? null;
}

/** Selected rows as JSON has them: whole, or without their receipts and without the fields that hold nothing, but for the value. */
export function withReceipts(selected: SelectedRows, receipts: ReceiptChoice, view: View, language: Language): SelectedRows {
  if (receipts === 'full') return selected;
  const addresses = receipts === 'ids' ? addressesIn(view, language) : new Map<unknown, string>();
  return {
    ...selected,
    records: selected.records.map((record) => {
      const { receipt, ...rest } = record;
      const filled = Object.entries(rest).filter(([name, value]) => name === 'value' || !isEmpty(value));
      const address = addresses.get(receipt);
      return Object.fromEntries(address === undefined ? filled : [...filled, ['receipt', address]]);
    }),
  };
}

/** The head of the JSON of a view: all of it where rows have their receipts, else what tells which view it is, and its releases by their ids. */
export function headWithReceipts(view: View, receipts: ReceiptChoice): object {
  const { description, agreement, sources, joints, annotations, notes, ...head } = headOfView(view);
  if (receipts === 'full') return { ...head, description, agreement, notes, sources, joints, annotations };
  const releases = [...new Set(sources.map(({ release }) => release.id))];
  return { ...head, ...(receipts === 'ids' ? { notes } : {}), sources: releases };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Where the receipt of each number of a view is found again: its period and its line. */
function addressesIn(view: View, language: Language): ReadonlyMap<unknown, string> {
  const series = [...view.series, ...discrepancySeriesOf(view, language)];
  return new Map<Receipt, string>(series.flatMap(({ id, points }) => points.map(({ receipt, period }) => [receipt, `${period} ${id}`])));
}
