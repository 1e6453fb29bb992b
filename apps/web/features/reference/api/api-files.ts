import type { View } from '@sogdia/core';
import type { IndexFile } from '../../../exports/api/index-schema.ts';
import { openApiFile } from '../../../exports/api/openapi-file.ts';
import { claimsJson } from '../../../exports/claims-file.ts';
import { siteDataset } from '../../../lib/dataset.ts';
import { shippedParts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { claimsLedger } from '../../claims/index.ts';
import { twoRecordsView, twoRecordsViewNames } from '../../records/index.ts';
import { siteView, siteViewNames } from '../../views/index.ts';

/** The names of the views that are files. */
export const viewFileNames: readonly string[] = [...siteViewNames, ...twoRecordsViewNames];

/** A view that is a file, by its name, in the language of files. Throws `RangeError` for another. */
export function viewOfFile(name: string): Promise<View> {
  return twoRecordsViewNames.includes(name) ? twoRecordsView(name, 'en') : siteView(name, 'en');
}

/** The files that stand alone. */
export const apiFiles: Readonly<Record<string, () => Promise<string>>> = {
  'index.json': async () => JSON.stringify(await indexFile()),
  'openapi.json': async () =>
    JSON.stringify(openApiFile({ views: viewFileNames, parts: shippedParts }, (await siteDataset()).version, messagesOf('en'))),
  'claims.json': async () => JSON.stringify(claimsJson(await claimsLedger())),
};

/** The list of all files, with what it takes to find the right one. */
async function indexFile(): Promise<IndexFile> {
  const { version, contentHash } = await siteDataset();
  const messages = messagesOf('en');
  const views = viewFileNames.map(async (name) => {
    const { title, query } = await viewOfFile(name);
    return { path: routes.viewFile(name, 'json'), kind: 'view', title, query } as const;
  });
  return {
    schemaVersion: 1,
    dataVersion: version,
    contentHash,
    files: [
      { path: routes.api('openapi.json'), kind: 'openapi', title: messages['api.openapi'], query: null },
      { path: routes.api('claims.json'), kind: 'claims', title: messages['api.claims'], query: null },
      ...(await Promise.all(views)),
      ...shippedParts.map(
        (part) =>
          ({ path: routes.datasetPart(part), kind: 'dataset-part', title: `${messages['api.part']}: ${part}`, query: null }) as const,
      ),
    ],
  };
}
