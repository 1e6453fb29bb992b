import { csvFile } from '../../../../exports/csv-file.ts';
import { monthColumns, siteMonths } from '../../../../features/reports/index.ts';
import { fileRoute } from '../../../../lib/file-route.ts';
import { fileLanguage } from '../../../../lib/languages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() =>
  Object.fromEntries(
    monthColumns.map((column) => [`${column}.csv`, async () => csvFile((await siteMonths(fileLanguage)).columns[column])]),
  ),
);
