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
import { nameByPartner, receiptPages } from '../../../../features/views/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { StillDrawing } from '../../../../lib/still/index.ts';
import { sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({ title: messages['data.title'], description: messages['data.about'], path: routes.data(language) }),
  body: async ({ language, messages }) => {
    return (
      <div className="bounds reading">
        <header className="opening">
          <h1>{messages['data.title']}</h1>
          <p className="lead">{messages['data.about']}</p>
        </header>
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
