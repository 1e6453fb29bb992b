import { formatNumber } from '@sogdia/core/format';
import { askedStudy, heldCounts, siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { OriginalLink, OriginalText, type WrittenProps } from '../../text/index.ts';

/** The text that the site starts from, as it was published, and how much is held. */
export async function AboutStudy({ language, messages }: WrittenProps) {
  const [held, study] = await Promise.all([heldCounts(), siteStudy()]);
  const count = (number: number): string => formatNumber(number, { decimals: 0 }, language);
  return (
    <>
      <p>
        <a href={routes.study(language)}>{messages['about.study']}</a>
        {messages['joint.colon']}
        <StudyCitation messages={messages} />
      </p>
      <p>
        {messages['about.held']({
          sources: count(held.sources),
          releases: count(held.releases),
          rows: count(held.rows),
          claims: count(study.claims.length),
        })}
      </p>
    </>
  );
}

/** The text that the site starts from as it was published: who wrote it, what it is called, where it stands. */
export async function StudyCitation({ messages }: { messages: Messages }) {
  const { sources } = await siteDataset();
  const published = sources.find(({ id }) => id === askedStudy.source);
  if (published === undefined) return null;
  return (
    <>
      <OriginalText text={published.publisher} messages={messages} />
      {messages['joint.stop']}
      <OriginalLink text={published.title} url={published.url} messages={messages} />
      {messages['joint.stop'].trimEnd()}
    </>
  );
}
