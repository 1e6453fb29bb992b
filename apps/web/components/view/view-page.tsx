import type { Language, PaperViewName } from '@sogdia/core';
import { receiptPages } from '../../lib/receipt-pages.ts';
import { routes } from '../../lib/routes.ts';
import { siteViewWithReceipts } from '../../lib/site-receipts.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ClaimsOfFigure } from '../claims/claims-of-figure.tsx';
import { panelTexts } from '../receipt/panel-texts.ts';
import { ReceiptOpener } from '../receipt/receipt-opener.tsx';
import { ViewAgreement } from './view-agreement.tsx';
import { ViewFiles } from './view-files.tsx';
import { ViewHead } from './view-head.tsx';
import { ViewSources } from './view-sources.tsx';
import { ViewWithWords } from './view-with-words.tsx';

/** A figure or table of the paper: headline, chart, words, table, agreement, notes, sources, files. */
export async function ViewPage({ name, language }: { name: PaperViewName; language: Language }) {
  const messages = messagesOf(language);
  const { view, places } = await siteViewWithReceipts(name, language);
  return (
    <article className="bounds view-page">
      <ViewHead name={name} note={messages['view.of-paper']} view={view} language={language} messages={messages} places={places} />
      <ViewWithWords view={view} scope={name} language={language} messages={messages} places={places} />
      <div className="columns">
        {view.agreement === null ? null : (
          <section aria-labelledby="agreement">
            <h2 id="agreement">{messages['view.agreement']}</h2>
            <ViewAgreement agreement={view.agreement} messages={messages} places={places} />
            <ClaimsOfFigure name={name} language={language} messages={messages} />
          </section>
        )}
        <div>
          <section aria-labelledby="sources">
            <h2 id="sources">{messages['view.sources']}</h2>
            <ViewSources view={view} messages={messages} />
          </section>
          <section aria-labelledby="files">
            <h2 id="files">{messages['view.files']}</h2>
            <ViewFiles view={view} name={name} language={language} messages={messages} />
            <p>
              <a className="forward" href={routes.explore(language, view.query)}>
                {messages['view.explore']}
              </a>
              <br />
              <a className="forward" href={routes.receipts(language, name)}>
                {messages['view.receipts']}
              </a>
            </p>
          </section>
        </div>
      </div>
      <ReceiptOpener pages={receiptPages(language, name)} texts={panelTexts(messages)} />
    </article>
  );
}
