import type { Language, PaperViewName } from '@sogdia/core';
import { receiptPages } from '../../lib/receipt-pages.ts';
import { routes } from '../../lib/routes.ts';
import { siteViewWithReceipts } from '../../lib/site-receipts.ts';
import { viewLabel } from '../../lib/view-label.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ClaimsOfFigure } from '../claims/claims-of-figure.tsx';
import { panelTexts } from '../receipt/panel-texts.ts';
import { ReceiptOpener } from '../receipt/receipt-opener.tsx';
import { SentenceText } from '../text/sentence-text.tsx';
import { ReadingControls } from './reading-controls.tsx';
import { ViewAgreement } from './view-agreement.tsx';
import { ViewFiles } from './view-files.tsx';
import { ViewPager } from './view-pager.tsx';
import { ViewSources } from './view-sources.tsx';
import { ViewWithWords } from './view-with-words.tsx';

/** A figure or table of the paper: finding, chart, words, table, agreement, notes, sources, files. */
export async function ViewPage({ name, language }: { name: PaperViewName; language: Language }) {
  const messages = messagesOf(language);
  const { view, places } = await siteViewWithReceipts(name, language);
  return (
    <article className="bounds view-page">
      <header className="view-head">
        <div className="view-bar">
          <p className="kicker">
            {viewLabel(name, messages)} <span>{messages['view.of-paper']}</span>
          </p>
          <ViewPager name={name} language={language} messages={messages} />
        </div>
        <h1>
          <SentenceText sentence={view.finding} places={places} />
        </h1>
        <p className="chart-title">{view.title}</p>
        <p className="chart-subtitle">{view.subtitle}</p>
        {name === 'table-1' ? null : <ReadingControls view={view} language={language} messages={messages} />}
      </header>
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
