import { ownValue } from '@sogdia/core/model';
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import { type RecordSet, recordText } from '../../table/index.ts';

/** Rows as a workbook of one sheet: numbers as numbers, all else as text, which no spreadsheet takes for a formula. The same rows are the same bytes. */
export async function rowsWorkbook({ columns, records }: RecordSet): Promise<Uint8Array> {
  const head = columns.map((name) => ({ value: name, fontWeight: 'bold' as const }));
  const body = records.map((record) =>
    columns.map((name) => {
      const value = ownValue(record, name) ?? null;
      if (typeof value === 'number') return { value, type: Number };
      return recordText(value) === '' ? null : { value: recordText(value), type: String };
    }),
  );
  const workbook = await writeWorkbook([{ sheet: 'Data', data: [head, ...body], stickyRowsCount: 1 }]).toBlob();
  return zipSync(unzipSync(new Uint8Array(await workbook.arrayBuffer())), { mtime: '1980-01-01T00:00:00' });
}
