import { totalTrade, totalTradeMetric } from '../metrics/levels/total-trade.ts';
import type { Dataset } from '../model/dataset.ts';
import { membersOf } from '../model/find-economy.ts';
import type { Flow } from '../model/flow.ts';
import type { Receipt, ReceiptStep } from '../model/receipt.ts';
import { deriveMetric } from './derive-metric.ts';
import { type FlowQuestion, readFlow } from './read-flow.ts';
import { totalOverMembers } from './total-over-members.ts';

/** A question on the trade between two economies, whatever its measure. */
export type TradeQuestion = Omit<FlowQuestion, 'flow'>;

/** What a measure of trade is about: the measure, the two economies and the year. */
export function subjectOfTrade(quantity: string, question: TradeQuestion): Receipt['subject'] {
  return { quantity, reporter: question.reporter, partner: question.partner, keeper: null, period: String(question.year) };
}

/** The two flows between a reporter and a partner, as operands of a measure. */
export function readBothFlows(dataset: Dataset, question: TradeQuestion) {
  return [
    { role: 'exports', receipt: readFlow(dataset, { ...question, flow: 'export' }) },
    { role: 'imports', receipt: readFlow(dataset, { ...question, flow: 'import' }) },
  ] as const;
}

/** The same where the reporter may be a group: each flow is then the sum over its members, Missing if one is. */
export function readBothFlowsOfGroup(dataset: Dataset, question: TradeQuestion) {
  const flowOf = (flow: Flow): Receipt => {
    const members = membersOf(question.reporter);
    if (members.length === 1) return readFlow(dataset, { ...question, flow });
    const operands = members.map((reporter) => ({ role: reporter, receipt: readFlow(dataset, { ...question, reporter, flow }) }));
    return totalOverMembers(subjectOfTrade(flow, question), 'usd', operands);
  };
  return [
    { role: 'exports', receipt: flowOf('export') },
    { role: 'imports', receipt: flowOf('import') },
  ] as const;
}

/** The receipt of exports plus imports, in US dollars. Undefined: the reason of the flow that is missing. */
export function readTotalTrade(dataset: Dataset, question: TradeQuestion): ReceiptStep {
  return deriveMetric(totalTradeMetric, subjectOfTrade('total-trade', question), readBothFlows(dataset, question), totalTrade);
}
