import type { IndexFile } from '../../../exports/api/index-schema.ts';
import { openApiFile } from '../../../exports/api/openapi-file.ts';
import { claimsJson } from '../../../exports/claims-file.ts';
import { siteDataset } from '../../../lib/dataset.ts';
import { shippedParts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { claimsLedger } from '../../claims/index.ts';
import { liveKinds, viewFileNames, viewOfFile } from './view-files.ts';

/** The files that stand alone. */
export const apiFiles: Readonly<Record<string, () => Promise<string>>> = {
  'index.json': async () => JSON.stringify(await indexFile()),
  'openapi.json': async () =>
    JSON.stringify(openApiFile({ views: viewFileNames, parts: shippedParts }, (await siteDataset()).version, messagesOf('en'))),
  'claims.json': async () => JSON.stringify(claimsJson(await claimsLedger())),
};

const kindsOfEndings = { json: 'view', 'values.json': 'values', txt: 'text' } as const;

/** The list of all files, with what it takes to find the right one. */
async function indexFile(): Promise<IndexFile> {
  const { version, contentHash } = await siteDataset();
  const messages = messagesOf('en');
  const views = viewFileNames.map(async (name) => {
    const { title, query } = await viewOfFile(name);
    return liveKinds.map((ending) => ({ path: routes.viewFile(name, ending), kind: kindsOfEndings[ending], title, query }));
  });
  return {
    schemaVersion: 1,
    dataVersion: version,
    contentHash,
    files: [
      { path: routes.api('openapi.json'), kind: 'openapi', title: messages['api.openapi'], query: null },
      { path: routes.api('claims.json'), kind: 'claims', title: messages['api.claims'], query: null },
      ...(await Promise.all(views)).flat(),
      ...shippedParts.map(
        (part) =>
          ({ path: routes.datasetPart(part), kind: 'dataset-part', title: `${messages['api.part']}: ${part}`, query: null }) as const,
      ),
    ],
  };
}
