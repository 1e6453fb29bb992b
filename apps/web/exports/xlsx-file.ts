import { type Language, type View, viewToRows } from '@sogdia/core';
import { formatMissingReason } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import { rowColumnsOf, type ViewRow } from '@sogdia/core/workspace';
import { unzipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import { messagesOf } from '../messages/messages.ts';
import { zipFile } from './saving/zip-file.ts';
import { sourcesOfRow } from './sources-of-row.ts';

/** A day as a spreadsheet writes it. */
const dateFormat = 'yyyy-mm-dd';
/** The columns whose numbers are in the unit of their row. */
const measured: ReadonlySet<string> = new Set(['value', 'revised', 'lower', 'upper']);
const widths: Readonly<Record<string, number>> = { period: 10, value: 20, reason_in_words: 32, sources: 60, releases: 40, terms: 40 };

/**
 * A view as a workbook of two sheets: `Data` with a row for each value (numbers as numbers, the first day of the period as a date, the unit in
 * the head, the reason for each absence), `Sources` with what was asked and every release that the numbers rest on. The same view is the same
 * bytes.
 */
export async function xlsxFile(view: View, address: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const sheets: Sheet<Blob>[] = [dataSheet(view, language), sourcesSheet(view, address, language)];
  const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

function dataSheet(view: View, language: Language): Sheet<Blob> {
  const rows = viewToRows(view);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const unit = units.length === 1 ? units[0] : 'in the unit of its row';
  const columns = rowColumnsOf(view).flatMap((name) =>
    name === 'period' ? [name, 'begins'] : name === 'reason' ? [name, 'reason_in_words'] : [name],
  );
  const all = [...columns, 'sources', 'releases', 'terms'];
  const head = all.map((name) => bold(measured.has(name) ? `${name} [${unit}]` : name));
  const body = rows.map((row): Row => {
    const cells: Readonly<Record<string, unknown>> = {
      ...row,
      ...sourcesOfRow(view, row),
      begins: firstDayOf(row.period),
      reason_in_words: row.reason === null ? null : formatMissingReason(row.reason, language),
      flags: row.flags.join(' '),
    };
    return all.map((name) => cellOf(ownValue(cells, name)));
  });
  return {
    sheet: 'Data',
    data: [head, ...body],
    columns: all.map((name) => ({ width: ownValue(widths, name) ?? Math.max(12, name.length + 2) })),
    stickyRowsCount: 1,
  };
}

function sourcesSheet(view: View, address: string, language: Language): Sheet<Blob> {
  const messages = messagesOf(language);
  const head = ['publisher', 'title', 'release', 'known_from', 'known_at_the_latest', 'terms', 'address'].map(bold);
  const body = view.references.map(
    ({ source, release, licence }): Row => [
      source.publisher,
      source.title,
      release.label,
      dayCell(release.knownFrom.earliest),
      dayCell(release.knownFrom.latest),
      licence.title,
      source.url,
    ],
  );
  const about: readonly (readonly [string, string])[] = [
    ['title', `${view.title}. ${view.subtitle}`],
    ['headline', view.headline.text],
    ['view', view.query],
    ['data_version', view.dataVersion],
    ['content_hash', view.contentHash],
    ['cite', messages['files.cite']({ headline: view.title, version: view.dataVersion, hash: view.contentHash.slice(0, 12), address })],
    ...view.notes.map((note) => ['note', note] as const),
  ];
  return {
    sheet: 'Sources',
    data: [...about.map(([name, text]): Row => [bold(name), text]), [], head, ...body],
    columns: [{ width: 28 }, { width: 60 }, { width: 40 }, { width: 12 }, { width: 20 }, { width: 40 }, { width: 60 }],
  };
}

function bold(value: string): Cell {
  return { value, fontWeight: 'bold' };
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return { value, type: Date, format: dateFormat };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'string' && value !== '' ? { value, type: String } : null;
}

function dayCell(day: string): Cell {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: dateFormat };
}

/** The first day of a period, which begins with a year or with a month. */
function firstDayOf(period: ViewRow['period']): Date | null {
  const [, year, month = '01'] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(period) ?? [];
  return year === undefined ? null : new Date(`${year}-${month}-01T00:00:00Z`);
}
