import { siteDataset } from '../../../lib/dataset.ts';
import { PageOpening, type WrittenProps } from '../../text/index.ts';
import { OfflineCopy } from './offline-copy.tsx';
import { offlineTexts } from './offline-texts.ts';

/** How the site is read without a network, and how all of it is taken along; what a reader sees where a page is not kept. */
export async function OfflinePage({ language, messages }: WrittenProps) {
  const { version } = await siteDataset();
  return (
    <div className="bounds reading offline">
      <PageOpening title={messages['offline.title']} lead={messages['offline.about']} />
      <noscript>
        <p className="state">{messages['offline.needs-script']}</p>
      </noscript>
      <OfflineCopy texts={offlineTexts(messages)} language={language} version={version}>
        <section>
          <h2>{messages['offline.open']}</h2>
          <p>{messages['offline.open-text']}</p>
          <pre>
            <code>{messages['offline.open-lines']}</code>
          </pre>
        </section>
      </OfflineCopy>
    </div>
  );
}
