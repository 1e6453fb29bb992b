import { computeView, type Language, ownValue, tradeViewOf } from '@sogdia/core';
import { claimsCsv, claimsJson } from '../../../exports/claims-file.ts';
import { csvFile } from '../../../exports/csv-file.ts';
import { svgFile } from '../../../exports/drawing/svg-file.tsx';
import { markdownFile } from '../../../exports/markdown-file.ts';
import { tidyTable } from '../../../exports/tidy-table.ts';
import { claimsLedger } from '../../../features/claims/index.ts';
import { nearestScript, siteMenu, stopsScript } from '../../../features/page/index.ts';
import { pairFileNames, pairFileView } from '../../../features/records/index.ts';
import { siteEntries } from '../../../features/search/index.ts';
import { requireStudyViewName, siteView } from '../../../features/views/index.ts';
import { browserScript } from '../../../lib/browser-script.ts';
import { siteDataset, siteHoldings, studyViewNames, usualSpec } from '../../../lib/dataset.ts';
import { languages } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { fileOrigin } from '../../../lib/site-origin.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';
const viewTypes = ['csv', 'md', 'svg'];
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
};

/** The files that are of no view of the study. */
const others: Readonly<Record<string, () => Promise<string>>> = {
  'claims.csv': async () => claimsCsv(await claimsLedger()),
  'claims.json': async () => `${JSON.stringify(claimsJson(await claimsLedger()))}\n`,
  'tidy-table.csv': async () =>
    tidyTable(tradeViewOf(computeView(await siteDataset(), { ...usualSpec, measures: ['export', 'import'], vintage: 'latest' }))),
  'holdings.json': async () => JSON.stringify(await siteHoldings()),
  'stops.js': stopsScript,
  'nearest.js': async () => nearestScript(await namedPages()),
  'embed.js': () => browserScript('features/page/embed.browser.ts'),
  ...Object.fromEntries(pairFileNames.map((name) => [`${name}.csv`, async () => csvFile(await pairFileView(name, language))])),
};

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const ofViews = studyViewNames.flatMap((name) => viewTypes.map((extension) => `${name}.${extension}`));
  return [...ofViews, ...Object.keys(others)].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const [name = '', extension = ''] = file.split('.');
  const text = await (ownValue(others, file)?.() ?? textOfStudyView(requireStudyViewName(name), extension));
  return new Response(text, { headers: { 'content-type': `${ownValue(types, extension) ?? 'text/plain'}; charset=utf-8` } });
}

/** Every page that a wrong address may have meant. */
async function namedPages() {
  const entries = await Promise.all(languages.map((one) => siteEntries(one, siteMenu(one, messagesOf(one)))));
  return entries.flat().filter(({ path }) => !/[?#]/.test(path));
}

async function textOfStudyView(name: string, extension: string): Promise<string> {
  const view = await siteView(name, language);
  const address = `${fileOrigin}${routes.view(language, name)}`;
  if (extension === 'csv') return csvFile(view);
  if (extension === 'md') return markdownFile(view, address, language);
  const { renderToStaticMarkup } = await import('react-dom/server');
  return svgFile(view, { address, language, render: renderToStaticMarkup });
}
