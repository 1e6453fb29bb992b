import type { Source } from '@sogdia/core/model';
import { heldCounts, wholeDataset } from '../../../lib/dataset.ts';
import { Band, Folded, type WrittenProps } from '../../text/index.ts';

const kinds = ['statistics-office', 'international-database', 'reconciled-database', 'paper', 'research', 'industry', 'press'] as const;

/** Every source by its kind and publisher, with its releases and terms. */
export async function SourcesTable({ language, messages }: WrittenProps) {
  const [{ sources }, held] = await Promise.all([wholeDataset(language), heldCounts()]);
  return (
    <Band
      id="sources"
      title={messages['data.sources']}
      about={messages['data.sources-about']({ count: held.sources, releases: held.releases })}
    >
      {kinds.map((kind) => {
        const own = sources
          .filter((source) => source.kind === kind)
          .sort((one, other) => one.publisher.localeCompare(other.publisher, language));
        return own.length === 0 ? null : (
          <Folded key={kind} className="more kind" summary={messages[`kind.${kind}`]} count={own.length}>
            <ul className="publishers">
              {own.map((source) => (
                <SourceEntry key={source.id} source={source} language={language} messages={messages} />
              ))}
            </ul>
          </Folded>
        );
      })}
    </Band>
  );
}

async function SourceEntry({ source, language, messages }: WrittenProps & { source: Source }) {
  const { releases, licences } = await wholeDataset(language);
  const licence = licences.find(({ id }) => id === source.licence);
  const labels = releases.filter((release) => release.source === source.id).map(({ label }) => label);
  return (
    <li id={`source-${source.id}`}>
      <b>{source.publisher}</b>. {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}.{' '}
      {[...new Set(labels)].join(messages['joint.parts'])}{' '}
      <span className="muted">
        {licence?.title}
        {licence?.confirmed === false ? ` (${messages['data.terms-unread']})` : ''}
      </span>
    </li>
  );
}
