import { formatNumber, type Language } from '@sogdia/core';
import { siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { partFacts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';

/** The text that the site starts from, as it was published, and how much is held. */
export async function AboutStudy({ language, messages }: { language: Language; messages: Messages }) {
  const [{ sources, releases }, study] = await Promise.all([siteDataset(), siteStudy()]);
  const published = sources.find(({ id }) => id === study.source);
  const count = (number: number): string => formatNumber(number, { decimals: 0 }, language);
  return (
    <>
      {published === undefined ? null : (
        <p>
          <a href={routes.study(language)}>{messages['about.study']}</a>: {published.publisher}.{' '}
          {published.url === null ? published.title : <a href={published.url}>{published.title}</a>}.
        </p>
      )}
      <p>
        {messages['about.held']({
          sources: count(sources.length),
          releases: count(releases.length),
          rows: count(partFacts.reduce((sum, { rows }) => sum + rows, 0)),
          claims: count(study.claims.length),
        })}
      </p>
    </>
  );
}
