import type { Dataset, Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { siteDataset, siteQuestion } from '../../../lib/dataset.ts';
import { shippedParts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import { siteOrigin } from '../../../lib/site-origin.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { siteTables } from '../data/site-tables.ts';

/** The dataset as schema.org describes one, for search engines of data: https://schema.org/Dataset. */
export async function datasetDescription(language: Language): Promise<object> {
  const dataset = await siteDataset();
  const messages = messagesOf(language);
  const file = (path: string) => ({
    '@type': 'DataDownload',
    encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
    contentUrl: `${siteOrigin}${path}`,
  });
  const tables = await siteTables();
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: messages['site.name'] + messages['joint.colon'] + messages['site.tagline'],
    description: messages['api.dataset'],
    url: `${siteOrigin}${routes.data(language)}`,
    version: dataset.version,
    identifier: dataset.contentHash,
    dateModified: newestDay(dataset),
    inLanguage: language,
    isAccessibleForFree: true,
    temporalCoverage: spanOf(dataset),
    spatialCoverage: [siteQuestion.reporter, ...siteQuestion.partners].map((code) => ({
      '@type': 'Place',
      name: formatEconomy(dataset, code, language),
    })),
    distribution: [
      routes.api('index.json'),
      ...tables.map(({ name }) => routes.tableFile(name)),
      ...shippedParts.map(routes.datasetPart),
    ].map(file),
  };
}

/** The last day on which values entered the dataset. */
export function newestDay({ releases }: Pick<Dataset, 'releases'>): string {
  return (
    releases
      .map(({ retrieved }) => retrieved)
      .toSorted()
      .at(-1) ?? ''
  );
}

function spanOf({ observations }: Dataset): string {
  const years = observations.map(({ period }) => period.slice(0, 4)).toSorted();
  return `${years.at(0)}/${years.at(-1)}`;
}
