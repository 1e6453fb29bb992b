import type { Language } from '@sogdia/core';
import { topics } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { messagesOf } from '../../messages/messages.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { dyadEconomies, dyadReceiptPages } from '../records/index.ts';
import { newestMonth, receiptPagesOf, requireTopic, siteTopic, TopicList } from '../reports/index.ts';
import { TitledSection } from '../text/index.ts';
import { GapPart } from './gap-part.tsx';
import { MonthPart } from './month-part.tsx';
import { PairsPart } from './pairs-part.tsx';
import { PaperPart } from './paper-part.tsx';
import { TotalPart, totalTopic } from './total-part.tsx';

/** The first page: the widest gap between two counts of one flow, the newest month, all pairs, the total, the paper, and the topics. */
export async function Overview({ language }: { language: Language }) {
  const messages = messagesOf(language);
  const texts = { language, messages };
  return (
    <div className="bounds telling overview">
      <StillDrawing>
        <GapPart {...texts} />
        <MonthPart {...texts} />
        <div className="wide-narrow">
          <PairsPart {...texts} />
          <TotalPart {...texts} />
        </div>
        <PaperPart {...texts} />
        <TitledSection id="topics" className="part" title={messages['overview.topics']({ count: topics.length })}>
          <TopicList language={language} />
        </TitledSection>
      </StillDrawing>
      <ReceiptOpener pages={await pagesOfReceipts(language)} texts={panelTexts(messages)} />
    </div>
  );
}

async function pagesOfReceipts(language: Language): Promise<readonly string[]> {
  const [{ id }, { receiptPages }] = await Promise.all([newestMonth(language), siteTopic(requireTopic(totalTopic), language)]);
  return [
    ...dyadEconomies.flatMap((economy) => dyadReceiptPages.map((page) => routes.economyReceipts(language, economy, page))),
    ...receiptPagesOf(id).map((page) => routes.monthReceipts(language, page)),
    ...receiptPages.map((page) => routes.topicReceipts(language, totalTopic, page)),
  ];
}
