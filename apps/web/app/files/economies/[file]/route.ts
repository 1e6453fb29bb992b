import { csvFile } from '../../../../exports/csv-file.ts';
import { economyFiles } from '../../../../features/economies/index.ts';
import { fileLanguage } from '../../../../lib/languages.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(async () =>
  Object.fromEntries((await economyFiles(fileLanguage)).map(({ file, view }) => [file, () => csvFile(view)])),
);
