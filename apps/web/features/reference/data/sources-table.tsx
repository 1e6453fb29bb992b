import type { Source } from '@sogdia/core/model';
import { heldCounts, wholeDataset } from '../../../lib/dataset.ts';
import { Band, Folded, OriginalLink, OriginalText, type WrittenProps } from '../../text/index.ts';

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
      <OriginalText as="b" text={source.publisher} messages={messages} />.{' '}
      <OriginalLink text={source.title} url={source.url} messages={messages} />.{' '}
      <OriginalText text={[...new Set(labels)].join(messages['joint.parts'])} messages={messages} />{' '}
      <span className="muted">
        <OriginalText text={licence?.title ?? ''} messages={messages} />
        {licence?.confirmed === false ? ` (${messages['data.terms-unread']})` : ''}
      </span>
    </li>
  );
}
