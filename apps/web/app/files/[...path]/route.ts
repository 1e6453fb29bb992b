import { computeView } from '@sogdia/core';
import { tradeViewOf } from '@sogdia/core/workspace';
import { claimsCsv, claimsJson } from '../../../exports/claims-file.ts';
import { csvFile } from '../../../exports/csv-file.ts';
import { browserScript } from '../../../exports/site/browser-script.ts';
import { atomFeed, jsonFeed } from '../../../exports/site/feed-files.ts';
import { tidyTable } from '../../../exports/tidy-table.ts';
import { badgeOfClaim, badgeOfSummary, claimsLedger, siteClaims } from '../../../features/claims/index.ts';
import { economyFiles } from '../../../features/economies/index.ts';
import { nearestScript, siteMenu, stopsScript } from '../../../features/page/index.ts';
import { twoRecordsViewNames } from '../../../features/records/index.ts';
import { filesOfViews, siteFeed, siteTables } from '../../../features/reference/index.ts';
import { monthColumns, siteMonths, siteTopic } from '../../../features/reports/index.ts';
import { siteEntries } from '../../../features/search/index.ts';
import { siteDataset, siteHoldings, studyViewNames, topics, usualSpec } from '../../../lib/dataset.ts';
import { fileLanguage, languages } from '../../../lib/languages/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { fileRoute } from '../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(async () => {
  const [answered, economies, tables, { claims }] = await Promise.all([
    Promise.all(topics.map((topic) => siteTopic(topic, fileLanguage))),
    economyFiles(fileLanguage),
    siteTables(),
    siteClaims(fileLanguage),
  ]);
  const views = [
    ...economies.map(({ file, view }) => [`economies/${file}`, view] as const),
    ...answered.flatMap(({ topic, views: of }) => of.map(({ id, view }) => [`topics/${topic.id}-${id}.csv`, view] as const)),
  ];
  return {
    'claims.csv': async () => claimsCsv(await claimsLedger()),
    'claims.json': async () => `${JSON.stringify(claimsJson(await claimsLedger()))}\n`,
    'tidy-table.csv': async () =>
      tidyTable(tradeViewOf(computeView(await siteDataset(), { ...usualSpec, measures: ['export', 'import'], vintage: 'latest' }))),
    'holdings.json': async () => JSON.stringify(await siteHoldings()),
    'language.js': () => browserScript('features/page/language/first-page.browser.ts'),
    'stops.js': stopsScript,
    'nearest.js': async () => nearestScript((await Promise.all(languages.map(entriesIn))).flat().filter(({ path }) => !/[?#]/.test(path))),
    'embed.js': () => browserScript('features/views/embed/embed.browser.ts'),
    'view.js': () => browserScript('features/views/embed/view-element.browser.ts'),
    ...filesOfViews('', twoRecordsViewNames, ['csv']),
    ...filesOfViews('', studyViewNames, ['csv', 'md', 'svg']),
    ...Object.fromEntries([
      ...views.map(([path, view]) => [path, () => csvFile(view)] as const),
      ...tables.map(({ name, text }) => [`data/${name}`, () => text] as const),
      ...languages.flatMap((one) => [
        [pathOf(routes.badge(one, 'summary')), () => badgeOfSummary(one)] as const,
        ...claims.map(({ claim: { id } }) => [pathOf(routes.badge(one, id)), () => badgeOfClaim(id, one)] as const),
        [`search/${one}.json`, async () => JSON.stringify(await entriesIn(one))] as const,
        [`feeds/${one}.xml`, async () => atomFeed(await siteFeed(one))] as const,
        [`feeds/${one}.json`, async () => jsonFeed(await siteFeed(one))] as const,
      ]),
      ...monthColumns.map((one) => [`months/${one}.csv`, async () => csvFile((await siteMonths(fileLanguage)).columns[one])] as const),
    ]),
  };
});

/** The path of a file below `/files/`, by its address. */
const pathOf = (address: string): string => address.replace('/files/', '');

/** Every page that the search finds, and that a wrong address may have meant. */
function entriesIn(language: (typeof languages)[number]) {
  return siteEntries(language, siteMenu(language, messagesOf(language)));
}
