import { formatNumber } from '@sogdia/core/format';
import type { Source } from '@sogdia/core/model';
import { changesByRelease, type ReleaseChanges } from '@sogdia/core/workspace';
import { wholeDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, Folded, OriginalLink, OriginalText, type WrittenProps } from '../../text/index.ts';
import { anchorOfRelease, listedReleases, yearOfRelease } from './release-figures.ts';

const columns = ['figures', 'added', 'revised', 'repeated', 'beside'] as const;

/** Every release of a source in the order in which it became known, the newest first, and what it said that had not been said before. */
export async function SourceReleases({ language, messages }: WrittenProps) {
  const [dataset, listed] = await Promise.all([wholeDataset(language), listedReleases(language)]);
  const all = changesByRelease(dataset).toReversed();
  const years = Map.groupBy(all, ({ release }) => yearOfRelease(release));
  const [newest] = years.keys();
  return (
    <Band id="of-sources" title={messages['releases.of-sources']} about={messages['releases.of-sources-about']}>
      {[...years].map(([year, releases]) => (
        <Folded
          key={year}
          className="more kind"
          open={year === newest}
          summary={year}
          count={messages['releases.count']({ count: releases.length })}
        >
          <ReleaseTable
            {...{ year, releases, language, messages }}
            sources={dataset.sources}
            isListed={(id) => listed.get(year)?.some(({ release }) => release.id === id) === true}
          />
        </Folded>
      ))}
    </Band>
  );
}

function ReleaseTable({ year, releases, sources, isListed, language, messages }: ReleaseTableProps) {
  const count = (number: number): string => formatNumber(number, { decimals: 0 }, language);
  const title = messages['releases.table']({ year });
  return (
    <HeadedTable
      {...{ title, messages }}
      columns={[
        [messages['receipt.release']],
        [messages['releases.known'], 'text'],
        ...columns.map((column) => [messages[`releases.column-${column}`], 'amount'] as const),
      ]}
    >
      {releases.map(({ release, ...counts }) => (
        <tr key={release.id} id={anchorOfRelease(release)}>
          <th scope="row">
            <OriginalLink
              text={release.label}
              url={isListed(release.id) ? routes.releaseFigures(language, yearOfRelease(release), anchorOfRelease(release)) : null}
              messages={messages}
            />{' '}
            <OriginalText as="span" className="muted" text={publisherOf(release.source, sources)} messages={messages} />
          </th>
          <td className="text">{knownText(release.knownFrom, messages)}</td>
          {columns.map((column) => (
            <td key={column} className="amount">
              {count(counts[column])}
            </td>
          ))}
        </tr>
      ))}
    </HeadedTable>
  );
}

interface ReleaseTableProps extends WrittenProps {
  readonly year: string;
  readonly releases: readonly ReleaseChanges[];
  readonly sources: readonly Source[];
  /** Whether the figures of a release stand one by one on a page. */
  readonly isListed: (release: string) => boolean;
}

function publisherOf(source: string, sources: readonly Source[]): string {
  return sources.find(({ id }) => id === source)?.publisher ?? source;
}

function knownText({ earliest, latest }: ReleaseChanges['release']['knownFrom'], messages: Messages): string {
  return earliest === latest ? earliest : messages['releases.known-between']({ earliest, latest });
}
