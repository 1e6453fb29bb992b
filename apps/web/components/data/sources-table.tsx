import type { Language } from '@sogdia/core';
import { siteDataset } from '../../lib/dataset.ts';
import type { Messages } from '../../messages/messages.ts';

/** Every source by publisher, with its releases and terms. */
export async function SourcesTable({ messages }: { language: Language; messages: Messages }) {
  const { sources, releases, licences } = await siteDataset();
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].sort((one, other) => one.localeCompare(other, 'en'));
  return (
    <section className="band" aria-labelledby="sources">
      <h2 id="sources">{messages['data.sources']}</h2>
      <p className="section-about">{messages['data.sources-about']({ count: sources.length, releases: releases.length })}</p>
      <dl className="publishers">
        {publishers.map((publisher) => (
          <div key={publisher}>
            <dt>{publisher}</dt>
            {sources
              .filter((source) => source.publisher === publisher)
              .map((source) => {
                const licence = licences.find(({ id }) => id === source.licence);
                const labels = releases.filter((release) => release.source === source.id).map(({ label }) => label);
                return (
                  <dd key={source.id}>
                    {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}. {[...new Set(labels)].join('; ')}{' '}
                    <span className="muted">
                      {licence?.title}
                      {licence?.confirmed === false ? ` (${messages['data.terms-unread']})` : ''}
                    </span>
                  </dd>
                );
              })}
          </div>
        ))}
      </dl>
    </section>
  );
}
