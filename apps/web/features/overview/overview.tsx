import type { Language } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { RecordPanels, recordsReceiptPages, siteTwoRecords } from '../records/index.ts';
import { historyReceiptPages, newestMonth, receiptPagesOf } from '../reports/index.ts';
import { SentenceText } from '../text/index.ts';
import { ContrastFigure } from './contrast-figure.tsx';
import { keyContrast } from './key-contrast.ts';
import { LongRun } from './long-run.tsx';
import { NewestMonth } from './newest-month.tsx';
import { PaperPart } from './paper-part.tsx';
import { WaysIn } from './ways-in.tsx';
import { WaysToUse } from './ways-to-use.tsx';

/**
 * The first page: where the two records of one flow differ most, the newest month and the region beside it; then both records of all partners,
 * the long run, what of the study holds, and the ways in.
 */
export async function Overview({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const { recent, receipts } = await siteTwoRecords(language);
  const contrast = await keyContrast(language);
  const [exports_ = []] = recent;
  const { locations } = receipts;
  return (
    <div className="bounds telling overview">
      <header className="overview-head">
        <p className="kicker">{messages['site.tagline']}</p>
        <h1>
          {contrast === null ? messages['overview.question'] : <SentenceText sentence={contrast.view.headline} locations={locations} />}
        </h1>
        <p className="lead">{messages['overview.answer']}</p>
      </header>
      <div className="overview-first">
        {contrast === null ? null : <ContrastFigure pair={contrast} language={language} messages={messages} locations={locations} />}
        <NewestMonth language={language} messages={messages} />
      </div>
      <section className="band" aria-labelledby="records">
        <h2 id="records">{messages['overview.records']}</h2>
        <p className="section-about">
          {messages['overview.question']} {messages['records.about']}
        </p>
        <RecordPanels pairs={exports_} scope="overview" language={language} messages={messages} locations={locations} />
        <p className="overview-forward">
          <a className="forward" href={routes.records(language)}>
            {messages['overview.all-records']}
          </a>
        </p>
      </section>
      <LongRun language={language} messages={messages} />
      <PaperPart language={language} messages={messages} />
      <WaysIn language={language} messages={messages} />
      <WaysToUse language={language} messages={messages} />
      <ReceiptOpener pages={await pagesOfReceipts(language)} texts={panelTexts(messages)} />
    </div>
  );
}

async function pagesOfReceipts(language: Language): Promise<readonly string[]> {
  const { id } = await newestMonth(language);
  return [
    ...recordsReceiptPages.map((page) => routes.recordsReceipts(language, page)),
    ...receiptPagesOf(id).map((page) => routes.monthReceipts(language, page)),
    ...historyReceiptPages.map((page) => routes.historyReceipts(language, page)),
  ];
}
