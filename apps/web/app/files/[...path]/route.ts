import { computeView } from '@sogdia/core';
import { tradeViewOf } from '@sogdia/core/workspace';
import { claimsCsv, claimsJson } from '../../../exports/claims-file.ts';
import { browserScript } from '../../../exports/site/browser-script.ts';
import { tidyTable } from '../../../exports/tidy-table.ts';
import { claimsLedger } from '../../../features/claims/index.ts';
import { nearestScript, siteMenu, stopsScript } from '../../../features/page/index.ts';
import { twoRecordsViewNames } from '../../../features/records/index.ts';
import { filesOfViews } from '../../../features/reference/index.ts';
import { siteEntries } from '../../../features/search/index.ts';
import { siteDataset, siteHoldings, studyViewNames, usualSpec } from '../../../lib/dataset.ts';
import { languages } from '../../../lib/languages.ts';
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
  'embed.js': () => browserScript('features/views/embed/embed.browser.ts'),
  'view.js': () => browserScript('features/views/embed/view-element.browser.ts'),
  ...filesOfViews(twoRecordsViewNames, ['csv']),
  ...filesOfViews(studyViewNames, ['csv', 'md', 'svg']),
}));

/** Every page that a wrong address may have meant. */
async function namedPages() {
  const entries = await Promise.all(languages.map((one) => siteEntries(one, siteMenu(one, messagesOf(one)))));
  return entries.flat().filter(({ path }) => !/[?#]/.test(path));
}
