import { computeView, type View } from '@sogdia/core';
import { tradeViewOf } from '@sogdia/core/workspace';
import { claimsCsv, claimsJson } from '../../../exports/claims-file.ts';
import { csvFile } from '../../../exports/csv-file.ts';
import { svgFile } from '../../../exports/drawing/svg-file.tsx';
import { markdownFile } from '../../../exports/markdown-file.ts';
import { browserScript } from '../../../exports/site/browser-script.ts';
import { tidyTable } from '../../../exports/tidy-table.ts';
import { claimsLedger } from '../../../features/claims/index.ts';
import { nearestScript, siteMenu, stopsScript } from '../../../features/page/index.ts';
import { twoRecordsView, twoRecordsViewNames } from '../../../features/records/index.ts';
import { siteEntries } from '../../../features/search/index.ts';
import { siteView } from '../../../features/views/index.ts';
import { siteDataset, siteHoldings, studyViewNames, usualSpec } from '../../../lib/dataset.ts';
import { fileLanguage, languages } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { fileOrigin } from '../../../lib/site-origin.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { fileRoute } from '../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() => ({
  'claims.csv': async () => claimsCsv(await claimsLedger()),
  'claims.json': async () => `${JSON.stringify(claimsJson(await claimsLedger()))}\n`,
  'tidy-table.csv': async () =>
    tidyTable(tradeViewOf(computeView(await siteDataset(), { ...usualSpec, measures: ['export', 'import'], vintage: 'latest' }))),
  'holdings.json': async () => JSON.stringify(await siteHoldings()),
  'stops.js': stopsScript,
  'nearest.js': async () => nearestScript(await namedPages()),
  'embed.js': () => browserScript('features/page/embed.browser.ts'),
  ...Object.fromEntries(twoRecordsViewNames.map((name) => [`${name}.csv`, async () => csvFile(await twoRecordsView(name, fileLanguage))])),
  ...Object.fromEntries(studyViewNames.flatMap(filesOfView)),
}));

/** A view of the study as a table, as text and as a drawing. */
function filesOfView(name: string): readonly (readonly [file: string, () => Promise<string>])[] {
  const view = (): Promise<View> => siteView(name, fileLanguage);
  const address = `${fileOrigin}${routes.view(fileLanguage, name)}`;
  return [
    [`${name}.csv`, async () => csvFile(await view())],
    [`${name}.md`, async () => markdownFile(await view(), address, fileLanguage)],
    [
      `${name}.svg`,
      async () => {
        const { renderToStaticMarkup: render } = await import('react-dom/server');
        return svgFile(await view(), { address, language: fileLanguage, render });
      },
    ],
  ];
}

/** Every page that a wrong address may have meant. */
async function namedPages() {
  const entries = await Promise.all(languages.map((one) => siteEntries(one, siteMenu(one, messagesOf(one)))));
  return entries.flat().filter(({ path }) => !/[?#]/.test(path));
}
