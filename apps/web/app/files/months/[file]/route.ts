import type { Language } from '@sogdia/core';
import { csvFile } from '../../../../exports/csv-file.ts';
import { monthColumns, siteMonths } from '../../../../features/reports/index.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return monthColumns.map((column) => ({ file: `${column}.csv` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const column = monthColumns.find((one) => `${one}.csv` === file);
  if (column === undefined) throw new RangeError(`no file ${file}: the columns of months are ${monthColumns.join(', ')}`);
  const { columns } = await siteMonths(language);
  return new Response(csvFile(columns[column]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
