import type { Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { topics } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { groupCounts, siteClaims, VerdictBar, VerdictKey } from '../claims/index.ts';
import { panelTexts, ReceiptOpener } from '../receipts/index.ts';
import { dyadEconomies, dyadReceiptPages, PairTable, sitePairs } from '../records/index.ts';
import { newestMonth, receiptPagesOf, requireTopic, siteTopic, TopicList } from '../reports/index.ts';
import { ForwardLine, TitledSection, type WrittenProps } from '../text/index.ts';
import { GapPart } from './gap-part.tsx';
import { MonthPart } from './month-part.tsx';
import { TotalPart, totalTopic } from './total-part.tsx';

/** The first page: the widest gap between two counts of one flow, the newest month, all pairs, the total, the paper, and the topics. */
export async function Overview({ language, messages }: WrittenProps) {
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

/** The exports to every partner as both sides count them, and how many partners count less. */
async function PairsPart({ language, messages }: WrittenProps) {
  const pairs = (await sitePairs(language)).filter(({ pair }) => pair.flow === 'export');
  const [first] = pairs;
  if (first === undefined) return null;
  const { view } = first.pair;
  const reporter = formatEconomy(view, view.spec.reporter, language);
  const counted = pairs.filter(({ partner }) => partner !== null);
  const less = counted.filter(({ own, partner }) => Number(own.value) > Number(partner?.point.value)).length;
  return (
    <TitledSection id="pairs" className="part" title={messages['overview.pairs']({ reporter, less, of: counted.length })}>
      <p className="unit">{messages['overview.pairs-about']({ reporter })}</p>
      <PairTable pairs={pairs} language={language} messages={messages} />
    </TitledSection>
  );
}

/** What the data say of the study: all its statements as one bar. */
async function PaperPart({ language, messages }: WrittenProps) {
  const {
    summary: { of, counts },
  } = await siteClaims(language);
  const groups = groupCounts(counts);
  return (
    <section className="part beside" aria-labelledby="paper">
      <div>
        <h2 id="paper">{messages['overview.paper']({ of, groups })}</h2>
        <p>{messages['study.lead']({ groups })}</p>
        <ForwardLine href={routes.study(language)}>{messages['overview.paper-open']}</ForwardLine>
      </div>
      <div>
        <VerdictBar counts={counts} most={of} hasCounts />
        <VerdictKey counts={counts} messages={messages} />
      </div>
    </section>
  );
}
