import { encodeViewSpec, type Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { ViewSources, viewLabel } from '../figures/index.ts';
import { lensViewOf, ReadingPart } from '../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { receiptPages } from './facts/receipt-pages.ts';
import { siteViewWithReceipts } from './facts/site-receipts.ts';
import { withoutAbsent } from './facts/without-absent.ts';
import { TakePanel } from './take/take-panel.tsx';
import { takeTexts } from './take/take-texts.ts';
import { ViewHead } from './view-head.tsx';
import { ViewTakeaway } from './view-takeaway.tsx';
import { ViewWithWords } from './view-with-words.tsx';

/** A figure of the study in another lens: the same chart from another record, or as known later. */
export async function LensPage({ name, language }: { name: string; language: Language }) {
  const messages = messagesOf(language);
  const { figure, lens } = lensViewOf(name);
  const { view, locations } = await siteViewWithReceipts(name, language);
  const remaining = await withoutAbsent(view);
  const label = viewLabel(figure, messages);
  return (
    <article className="bounds view-page">
      <ViewHead {...{ view, language, messages, locations }} name={figure} note={messages[`lens-page.${lens}`]}>
        {remaining === null ? null : (
          <p>
            <a className="forward" href={routes.explore(language, encodeViewSpec(siteScope, remaining.spec))}>
              {messages['lens-page.without']({ economies: remaining.absent.map((code) => formatEconomy(view, code, language)).join(', ') })}
            </a>
          </p>
        )}
      </ViewHead>
      <ReadingPart name="view">
        <ViewWithWords view={view} scope={name} isKept language={language} messages={messages} locations={locations} />
        <div className="columns">
          <section aria-labelledby="sources">
            <h2 id="sources">{messages['view.sources']}</h2>
            <ViewSources view={view} language={language} messages={messages} />
          </section>
          <div>
            <section aria-labelledby="agreement">
              <h2 id="agreement">{messages['view.agreement']}</h2>
              <p>{messages['lens-page.beside']({ label })}</p>
              <p>
                <a className="forward" href={routes.view(language, figure)}>
                  {messages['lens-page.main']({ label })}
                </a>
              </p>
            </section>
            <section aria-labelledby="files">
              <h2 id="files">{messages['view.files']}</h2>
              <TakePanel
                query={view.query}
                csv={null}
                path={routes.lens(language, figure, lens)}
                language={language}
                texts={takeTexts(messages)}
              />
              <ViewTakeaway view={view} command={`'${view.query}'`} path={routes.lens(language, figure, lens)} messages={messages} />
              <p>
                <a className="forward" href={routes.explore(language, view.query)}>
                  {messages['lens-page.files']}
                </a>
                <br />
                <a className="forward" href={routes.lensReceipts(language, figure, lens)}>
                  {messages['view.receipts']}
                </a>
              </p>
            </section>
          </div>
        </div>
      </ReadingPart>
      <ReceiptOpener pages={receiptPages(language, name)} texts={panelTexts(messages)} />
    </article>
  );
}
