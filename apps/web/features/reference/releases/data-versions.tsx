import { formatNumber } from '@sogdia/core/format';
import { sayIn } from '@sogdia/core/workspace';
import { type DataVersion, datasetVersions, heldCounts, siteDataset } from '../../../lib/dataset.ts';
import { Band, dayText, Folded, OriginalText, type WrittenProps } from '../../text/index.ts';
import { anchorOfRevisions, type RevisionGroup, revisionGroups } from './revision-groups.ts';

/** Every version of the data, the newest first: which releases of sources came, went or changed, and what was put right, with the reason. */
export function DataVersions({ language, messages }: WrittenProps) {
  return (
    <Band id="versions" title={messages['releases.versions']} about={messages['releases.versions-about']}>
      {datasetVersions.map((one) => (
        <VersionEntry key={one.version} one={one} language={language} messages={messages} />
      ))}
    </Band>
  );
}

async function VersionEntry({ one, language, messages }: WrittenProps & { one: DataVersion }) {
  const { releases } = await siteDataset(language);
  const labelOf = (id: string): string => releases.find((release) => release.id === id)?.label ?? id;
  const count = (number: number): string => formatNumber(number, { decimals: 0 }, language);
  const { version, recorded, contentHash, added, gone, changed } = one;
  const held = await heldIn(one);
  const rowsText = (rows: number): string => messages['releases.rows']({ count: rows, number: count(rows) });
  const lists = [
    { title: messages['releases.added']({ count: added.length }), rows: added.map(({ id, rows }) => ({ id, text: rowsText(rows) })) },
    { title: messages['releases.gone']({ count: gone.length }), rows: gone.map(({ id, rows }) => ({ id, text: rowsText(rows) })) },
    {
      title: messages['releases.changed']({ count: changed.length }),
      rows: changed.map(({ id, before, after }) => ({
        id,
        text: before === after ? rowsText(after) : messages['releases.rows-before']({ before: count(before), after: count(after) }),
      })),
    },
  ];
  return (
    <article className="version" id={`version-${version}`}>
      <h3>
        {messages['releases.version']({ version })}{' '}
        <span className="muted">
          {recorded === null ? messages['releases.in-work'] : messages['releases.recorded']({ date: dayText(recorded, language) })}
        </span>
      </h3>
      <p>
        {messages['releases.holds']({ rows: count(held.rows), releases: count(held.releases) })}{' '}
        <code title={contentHash}>{contentHash.slice(0, 12)}</code>
      </p>
      {lists.map(({ title, rows }) => (rows.length === 0 ? null : <ReleaseList key={title} title={title} rows={rows} labelOf={labelOf} />))}
      {revisionGroups(version).map((group) => (
        <Revisions key={`${group.reason} ${group.reference}`} group={group} language={language} messages={messages} />
      ))}
    </article>
  );
}

/** What a version holds; of the present one every release is counted, those with names and no numbers among them. */
export async function heldIn(one: DataVersion): Promise<Pick<DataVersion, 'rows' | 'releases'>> {
  return one === datasetVersions[0] ? heldCounts() : one;
}

function ReleaseList({ title, rows, labelOf }: ReleaseListProps) {
  return (
    <Folded summary={title}>
      <ul className="release-list">
        {rows.map(({ id, text }) => (
          <li key={id}>
            {labelOf(id)} <span className="muted">{text}</span>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

interface ReleaseListProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
  readonly labelOf: (id: string) => string;
}

function Revisions({ group, language, messages }: WrittenProps & { group: RevisionGroup }) {
  const { kind, reason, reference, rows } = group;
  return (
    <Folded
      id={anchorOfRevisions(group)}
      summary={
        <>
          {messages[`revision.${kind}`]({ count: rows.length })}
          {messages['joint.colon']}
          <OriginalText text={sayIn(language, reason)} messages={messages} />
        </>
      }
    >
      <p lang="en" className="muted">
        {reference}
      </p>
      <ul className="revision-rows">
        {rows.map(({ before, after }) => (
          <li key={`${before} ${after}`}>
            {before === null ? null : <del>{before}</del>} {after === null ? null : <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
