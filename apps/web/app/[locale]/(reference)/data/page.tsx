import { panelTexts, ReceiptOpener } from '../../../../features/receipts/index.ts';
import {
  ApiSection,
  CoverageTable,
  DifferencesTable,
  datasetDescription,
  HeldBeside,
  PartsTable,
  SourcesTable,
  TablesList,
} from '../../../../features/reference/index.ts';
import { PageOpening } from '../../../../features/text/index.ts';
import { nameByPartner, receiptPages } from '../../../../features/views/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { StillDrawing } from '../../../../lib/still/index.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('data.title', 'data.about', routes.data),
  body: async ({ language, messages }) => {
    return (
      <div className="bounds reading">
        <PageOpening title={messages['data.title']} lead={messages['data.about']} />
        <script
          data-site
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(await datasetDescription(language)).replaceAll('<', '\\u003c') }}
        />
        <StillDrawing>
          <PartsTable language={language} messages={messages} />
        </StillDrawing>
        <TablesList language={language} messages={messages} />
        <StillDrawing>
          <ApiSection messages={messages} />
          <CoverageTable language={language} messages={messages} />
          <DifferencesTable language={language} messages={messages} />
          <SourcesTable language={language} messages={messages} />
          <HeldBeside language={language} messages={messages} />
        </StillDrawing>
        <ReceiptOpener pages={receiptPages(language, nameByPartner('export-by-partner'))} texts={panelTexts(messages)} />
      </div>
    );
  },
});

export { generateMetadata, Page as default };
