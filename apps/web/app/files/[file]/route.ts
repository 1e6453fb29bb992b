import { computeView, type Language } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { tradeViewOf } from '@sogdia/core/workspace';
import { claimsCsv, claimsJson } from '../../../exports/claims-file.ts';
import { csvFile } from '../../../exports/csv-file.ts';
import { svgFile } from '../../../exports/drawing/svg-file.tsx';
import { markdownFile } from '../../../exports/markdown-file.ts';
import { tidyTable } from '../../../exports/tidy-table.ts';
import { claimsLedger } from '../../../features/claims/index.ts';
import { pairFileNames, pairFileView } from '../../../features/records/index.ts';
import { requireStudyViewName, siteView } from '../../../features/views/index.ts';
import { siteDataset, studyViewNames, usualSpec } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { fileOrigin } from '../../../lib/site-origin.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';
const ledger = 'claims';
const tidy = 'tidy-table';
const viewTypes = ['csv', 'md', 'svg'];
const types: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json', md: 'text/markdown', svg: 'image/svg+xml' };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = studyViewNames.flatMap((name) => viewTypes.map((extension) => ({ file: `${name}.${extension}` })));
  return [
    ...files,
    { file: `${ledger}.csv` },
    { file: `${ledger}.json` },
    { file: `${tidy}.csv` },
    ...pairFileNames.map((name) => ({ file: `${name}.csv` })),
  ];
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const [name = '', extension = ''] = (await params).file.split('.');
  const text = await textOf(name, extension);
  return new Response(text, { headers: { 'content-type': `${ownValue(types, extension) ?? 'text/plain'}; charset=utf-8` } });
}

async function textOf(name: string, extension: string): Promise<string> {
  if (name === ledger && extension === 'json') return `${JSON.stringify(claimsJson(await claimsLedger()))}\n`;
  if (name === tidy)
    return tidyTable(tradeViewOf(computeView(await siteDataset(), { ...usualSpec, measures: ['export', 'import'], vintage: 'latest' })));
  if (name === ledger) return claimsCsv(await claimsLedger());
  if (pairFileNames.includes(name)) return csvFile(await pairFileView(name, language));
  return textOfStudyView(requireStudyViewName(name), extension);
}

async function textOfStudyView(name: string, extension: string): Promise<string> {
  const view = await siteView(name, language);
  const address = `${fileOrigin}${routes.view(language, name)}`;
  if (extension === 'csv') return csvFile(view);
  if (extension === 'md') return markdownFile(view, address, language);
  const { renderToStaticMarkup } = await import('react-dom/server');
  return svgFile(view, { address, language, render: renderToStaticMarkup });
}
