import { cellsOf, type Language } from '@sogdia/core';
import { formatNumber } from '@sogdia/core/format';
import { sayIn } from '@sogdia/core/workspace';
import type { Feed, FeedEntry } from '../../../exports/site/feed-files.ts';
import { datasetVersions, siteDataset } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { siteOrigin } from '../../../lib/site-origin.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { pointIn, sentencesOfMonth, siteMonth, siteMonths } from '../../reports/index.ts';
import { newestDay } from '../api/dataset-description.ts';
import { heldIn } from './data-versions.tsx';
import { anchorOfRevisions, revisionGroups } from './revision-groups.ts';

/** What is new on the site, the newest first: its months with what each found, the versions of the data, and what each put right. */
export const siteFeed = once(async (language: Language): Promise<Feed> => {
  const messages = messagesOf(language);
  const entries = [...(await monthEntries(language)), ...(await versionEntries(language))];
  return {
    title: messages['site.name'] + messages['joint.colon'] + messages['site.tagline'],
    about: messages['feed.about'],
    home: `${siteOrigin}${routes.overview(language)}`,
    author: messages['site.name'],
    language,
    addressOf: (extension) => `${siteOrigin}${routes.feed(language, extension)}`,
    entries: entries.toSorted((one, other) => other.day.localeCompare(one.day)),
  };
});

/** A month is as new as the editions that give its amounts are in the data. */
async function monthEntries(language: Language): Promise<readonly FeedEntry[]> {
  const all = await siteMonths(language);
  const entries = all.months.toReversed().map(async (month): Promise<FeedEntry> => {
    const found = await siteMonth(month, language);
    const receipts = all.columns.month.series.flatMap((series) => pointIn(series, month)?.receipt ?? []);
    const given = new Set(receipts.flatMap(cellsOf).map(({ release }) => release));
    const days = found.sources.flatMap(({ release }) => (given.has(release.id) ? [release.retrieved] : []));
    return {
      kind: 'month',
      address: `${siteOrigin}${routes.month(language, month.id)}`,
      title: found.headlines['month']?.headline.text ?? month.name,
      text: sentencesOfMonth(found, all, language, messagesOf(language))
        .map(({ text }) => text)
        .join(' '),
      day: days.toSorted().at(-1) ?? '',
    };
  });
  return Promise.all(entries);
}

/** A correction is as new as the version of the data that brought it. */
async function versionEntries(language: Language): Promise<readonly FeedEntry[]> {
  const messages = messagesOf(language);
  const today = newestDay(await siteDataset());
  const count = (number: number): string => formatNumber(number, { decimals: 0 }, language);
  const entries = datasetVersions.map(async (one): Promise<readonly FeedEntry[]> => {
    const { version, recorded, contentHash } = one;
    const entry = (kind: FeedEntry['kind'], anchor: string, title: string, text: string): FeedEntry => {
      return { kind, address: `${siteOrigin}${routes.releases(language)}#${anchor}`, title, text, day: recorded ?? today };
    };
    const { rows, releases } = await heldIn(one);
    const holds = messages['releases.holds']({ rows: count(rows), releases: count(releases) });
    return [
      entry(
        'version',
        `version-${version}`,
        messages['feed.version']({ version }),
        `${holds} ${contentHash.slice(0, 12)}${messages['joint.stop'].trimEnd()}`,
      ),
      ...revisionGroups(version).map((group) => {
        const changed = messages[`revision.${group.kind}`]({ count: group.rows.length });
        return entry(
          'correction',
          anchorOfRevisions(group),
          changed + messages['joint.colon'] + sayIn(language, group.reason),
          group.reference,
        );
      }),
    ];
  });
  return (await Promise.all(entries)).flat();
}
