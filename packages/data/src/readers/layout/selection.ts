import type { Selection, SourceRecord } from '../contract/index.ts';
import type { Layout } from './provider.ts';

/** Where a layout whose economies are numbers has them, and the year; -1 for none. */
export interface NumberedColumns {
  readonly reporter: number;
  readonly partner: number;
  readonly year: number;
  /** Whether each of the two may be asked for as the reporter: a flow that both sides are said to have. */
  readonly isMutual?: boolean;
}

/** Tells from the bytes of a record that it is outside the selection; null where nothing is selected. */
export function outsideByNumbers({ hints, economies }: Layout, columns: NumberedColumns): ((record: SourceRecord) => boolean) | null {
  const { selection } = hints;
  if (selection === undefined) return null;
  const among = economies.numbersOf(selection.economies ?? []);
  const reporters = economies.numbersOf(selection.reporters ?? []);
  const partners = economies.numbersOf(selection.partners ?? []);
  const { from = 0, to = 9999 } = selection;
  const isPair = (reporter: number, partner: number): boolean =>
    (selection.reporters === undefined || reporters.has(reporter)) && (selection.partners === undefined || partners.has(partner));
  return (record) => {
    const reporter = record.integer(columns.reporter);
    const partner = record.integer(columns.partner);
    if (reporter < 0 || partner < 0) return false;
    if (selection.economies !== undefined && !among.has(reporter) && !among.has(partner)) return true;
    if (!isPair(reporter, partner) && !(columns.isMutual === true && isPair(partner, reporter))) return true;
    if (columns.year < 0 || (from === 0 && to === 9999)) return false;
    const year = record.integer(columns.year);
    return year >= 0 && (year < from || year > to);
  };
}

/** Whether a row that was read is outside the selection. */
export function isOutside(
  { economies, reporters, partners, from, to }: Selection,
  row: { readonly reporter: string; readonly partner: string; readonly period: string },
): boolean {
  const has = (list: readonly string[] | undefined, ...codes: readonly string[]): boolean =>
    list === undefined || codes.some((code) => list.includes(code));
  const [year, last] = [Number(row.period.slice(0, 4)), Number(row.period.split('..').at(-1)?.slice(0, 4))];
  if (!has(economies, row.reporter, row.partner)) return true;
  if (!has(reporters, row.reporter) || !has(partners, row.partner)) return true;
  return (from !== undefined && last < from) || (to !== undefined && year > to);
}
