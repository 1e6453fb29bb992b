import { routes } from '../../lib/routes.ts';
import { ClaimsOfFigure } from '../claims/index.ts';
import { ViewSources } from '../figures/index.ts';
import { ReadingPart } from '../lenses/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { ForwardLink, TitledSection, type WrittenProps } from '../text/index.ts';
import { receiptPages, siteViewWithReceipts, ViewAgreement, ViewFiles, ViewHead, ViewWithWords } from '../views/index.ts';

/** A figure or table of the study: headline, chart, words, table, agreement, notes, sources, files. */
export async function ViewPage({ name, language, messages }: WrittenProps & { name: string }) {
  const { view, locations } = await siteViewWithReceipts(name, language);
  return (
    <article className="bounds view-page">
      <ViewHead name={name} note={messages['view.of-study']} view={view} language={language} messages={messages} locations={locations} />
      <ReadingPart name="view">
        <ViewWithWords view={view} scope={name} language={language} messages={messages} locations={locations} />
        <div className="columns">
          {view.agreement === null ? null : (
            <TitledSection id="agreement" title={messages['view.agreement']}>
              <ViewAgreement agreement={view.agreement} language={language} messages={messages} locations={locations} />
              <ClaimsOfFigure name={name} language={language} messages={messages} />
            </TitledSection>
          )}
          <div>
            <TitledSection id="sources" title={messages['view.sources']}>
              <ViewSources view={view} language={language} messages={messages} />
            </TitledSection>
            <TitledSection id="files" title={messages['view.files']}>
              <ViewFiles view={view} name={name} language={language} messages={messages} />
              <p>
                <ForwardLink href={routes.explore(language, view.query)}>{messages['view.explore']}</ForwardLink>
                <br />
                <ForwardLink href={routes.receipts(language, name)}>{messages['view.receipts']}</ForwardLink>
              </p>
            </TitledSection>
          </div>
        </div>
      </ReadingPart>
      <ReceiptOpener pages={receiptPages(language, name)} texts={panelTexts(messages)} />
    </article>
  );
}
