import { csvFile } from '../../../../exports/csv-file.ts';
import { monthColumns, siteMonths } from '../../../../features/reports/index.ts';
import { fileLanguage } from '../../../../lib/languages.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() =>
  Object.fromEntries(
    monthColumns.map((column) => [`${column}.csv`, async () => csvFile((await siteMonths(fileLanguage)).columns[column])]),
  ),
);
