import { isTradeView, type Language } from '@sogdia/core';
import { firstStudyView } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { StillDrawing } from '../figures/still-drawing.tsx';
import { ViewFigure } from '../figures/view-figure.tsx';
import { viewLabel } from '../figures/view-label.ts';
import { LensControls } from '../lenses/lens-controls.tsx';
import { panelTexts } from '../receipts/panel-texts.ts';
import { ReceiptOpener } from '../receipts/receipt-opener.tsx';
import { SentenceText } from '../text/sentence-text.tsx';
import { receiptPagesOf } from '../views/receipt-pages.ts';
import { siteViewWithReceipts } from '../views/site-receipts.ts';
import { CheckedFigures } from './checked-figures.tsx';
import { PartnersAtAGlance, shownOfPartners } from './partners-at-a-glance.tsx';
import { WaysToUse } from './ways-to-use.tsx';

/** The first page: the question, the largest headline with its chart, the partners, what is checked, and how to use it. */
export async function Overview({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const name = firstStudyView;
  const { view, locations } = await siteViewWithReceipts(name, language);
  return (
    <div className="bounds overview">
      <header className="opening">
        <h1>{messages['overview.question']}</h1>
        <p className="lead">{messages['overview.answer']}</p>
      </header>
      <section className="feature" aria-labelledby="headline">
        <div className="feature-words">
          <p className="kicker">{viewLabel(name, messages)}</p>
          <h2 id="headline">
            <SentenceText sentence={view.headline} locations={locations} />
          </h2>
          <p className="chart-title">{view.title}</p>
          <p className="chart-subtitle">{view.subtitle}</p>
          {isTradeView(view) ? <LensControls view={view} language={language} messages={messages} /> : null}
          <p>
            <a className="forward" href={routes.view(language, name)}>
              {messages['overview.figure']({ label: viewLabel(name, messages) })}
            </a>
            <br />
            <a className="forward" href={routes.history(language)}>
              {messages['history.overview']}
            </a>
          </p>
        </div>
        <figure className="chart-figure">
          <ViewFigure
            view={{ ...view, annotations: [] }}
            language={language}
            messages={messages}
            locations={locations}
            scope="overview"
            tableId="table"
            Drawings={StillDrawing}
          />
        </figure>
      </section>
      <PartnersAtAGlance language={language} messages={messages} />
      <CheckedFigures language={language} messages={messages} />
      <WaysToUse language={language} messages={messages} />
      <ReceiptOpener pages={receiptPagesOf(language, [name, ...shownOfPartners])} texts={panelTexts(messages)} />
    </div>
  );
}
