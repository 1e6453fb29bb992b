import { totalTrade, totalTradeFormula } from '../../metrics/levels/total-trade.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { membersOf } from '../../model/economies/index.ts';
import type { Flow } from '../../model/trade/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { printedSum } from '../cell/index.ts';
import { inDollars } from '../indicators/index.ts';
import { deriveMetric, ofGoods, totalOverMembers } from '../receipt/index.ts';
import { cellOfTurnover } from './cell-of-turnover.ts';
import { type FlowQuestion, readFlow } from './read-flow.ts';
import { turnoversOf } from './turnovers-of.ts';

/** A question on the trade between two economies, whatever its measure. */
export type TradeQuestion = Omit<FlowQuestion, 'flow'>;

/** What a measure of trade is about: the measure, the two economies and the period. */
export function subjectOfTrade(quantity: string, question: TradeQuestion): Receipt['subject'] {
  return {
    quantity,
    ...ofGoods(question),
    reporter: question.reporter,
    partner: question.partner,
    recorder: null,
    period: question.period,
  };
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
    const members = membersOf(dataset, question.reporter);
    if (members.length === 1) return readFlow(dataset, { ...question, flow });
    const operands = members.map((reporter) => ({ role: reporter, receipt: readFlow(dataset, { ...question, reporter, flow }) }));
    return totalOverMembers(subjectOfTrade(flow, question), 'usd', operands);
  };
  return [
    { role: 'exports', receipt: flowOf('export') },
    { role: 'imports', receipt: flowOf('import') },
  ] as const;
}

/**
 * The receipt of exports plus imports, in US dollars. Where a flow is missing, the turnover that a publisher printed without its parts,
 * told apart by the flag `printed-sum`; for a group without one, the sum over its members. Undefined: the reason of the flow that is
 * missing.
 */
export function readTotalTrade(dataset: Dataset, question: TradeQuestion): Receipt {
  const subject = subjectOfTrade('total-trade', question);
  const total = deriveMetric(totalTradeFormula, subject, readBothFlows(dataset, question), totalTrade);
  if (!isMissing(total.value) || question.record === 'reconciled' || question.product !== undefined) return total;
  const cell = cellOfTurnover(question);
  const printed = printedSum({ ...subject, recorder: cell.reporter }, turnoversOf(dataset, cell, question.vintage));
  const inMoney = printed === null ? null : inDollars(dataset, printed);
  const members = membersOf(dataset, question.partner);
  if (inMoney !== null || members.length === 1) return inMoney ?? total;
  const operands = members.map((partner) => ({ role: partner, receipt: readTotalTrade(dataset, { ...question, partner }) }));
  const sum = totalOverMembers(subject, 'usd', operands);
  return isMissing(sum.value) ? total : sum;
}
