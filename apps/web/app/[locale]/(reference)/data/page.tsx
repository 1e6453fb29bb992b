import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
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
import { StillDrawing } from '../../../../features/still/index.ts';
import { nameByPartner, receiptPages } from '../../../../features/views/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['data.title'], description: messages['data.about'], path: routes.data(language) });
}

export default async function DataPage({ params }: Props) {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
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
}
