import { encodeViewSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { ViewSources, viewLabel } from '../figures/index.ts';
import { lensViewOf, ReadingPart } from '../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { ForwardLine, ForwardLink, TitledSection, type WrittenProps } from '../text/index.ts';
import { receiptPages } from './facts/receipt-pages.ts';
import { siteViewWithReceipts } from './facts/site-receipts.ts';
import { withoutAbsent } from './facts/without-absent.ts';
import { ViewHead } from './view-head.tsx';
import { ViewTake } from './view-take.tsx';
import { ViewTakeaway } from './view-takeaway.tsx';
import { ViewWithWords } from './view-with-words.tsx';

/** A figure of the study in another lens: the same chart from another record, or as known later. */
export async function LensPage({ name, language, messages }: WrittenProps & { name: string }) {
  const { figure, lens } = lensViewOf(name);
  const { view, locations } = await siteViewWithReceipts(name, language);
  const remaining = await withoutAbsent(view);
  const label = viewLabel(figure, messages);
  return (
    <article className="bounds view-page">
      <ViewHead {...{ view, language, messages, locations }} name={figure} note={messages[`lens-page.${lens}`]}>
        {remaining === null ? null : (
          <ForwardLine href={routes.explore(language, encodeViewSpec(siteScope, remaining.spec))}>
            {messages['lens-page.without']({
              economies: remaining.absent.map((code) => formatEconomy(view, code, language)).join(messages['joint.list']),
            })}
          </ForwardLine>
        )}
      </ViewHead>
      <ReadingPart name="view">
        <ViewWithWords view={view} scope={name} isKept language={language} messages={messages} locations={locations} />
        <div className="columns">
          <TitledSection id="sources" title={messages['view.sources']}>
            <ViewSources view={view} language={language} messages={messages} />
          </TitledSection>
          <div>
            <TitledSection id="agreement" title={messages['view.agreement']}>
              <p>{messages['lens-page.beside']({ label })}</p>
              <ForwardLine href={routes.view(language, figure)}>{messages['lens-page.main']({ label })}</ForwardLine>
            </TitledSection>
            <TitledSection id="files" title={messages['view.files']}>
              <ViewTake query={view.query} path={routes.lens(language, figure, lens)} {...{ language, messages }} />
              <ViewTakeaway view={view} command={`'${view.query}'`} path={routes.lens(language, figure, lens)} messages={messages} />
              <p>
                <ForwardLink href={routes.explore(language, view.query)}>{messages['lens-page.files']}</ForwardLink>
                <br />
                <ForwardLink href={routes.lensReceipts(language, figure, lens)}>{messages['view.receipts']}</ForwardLink>
              </p>
            </TitledSection>
          </div>
        </div>
      </ReadingPart>
      <ReceiptOpener pages={receiptPages(language, name)} texts={panelTexts(messages)} />
    </article>
  );
}
