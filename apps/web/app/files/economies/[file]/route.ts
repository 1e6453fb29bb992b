import { csvFile } from '../../../../exports/csv-file.ts';
import { economyFiles } from '../../../../features/economies/index.ts';
import { fileRoute } from '../../../../lib/file-route.ts';
import { fileLanguage } from '../../../../lib/languages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(async () =>
  Object.fromEntries((await economyFiles(fileLanguage)).map(({ file, view }) => [file, () => csvFile(view)])),
);
