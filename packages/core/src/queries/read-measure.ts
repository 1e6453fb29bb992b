import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import { herfindahlHirschmanIndex, herfindahlHirschmanIndexMetric } from '../metrics/concentration/hhi.ts';
import { coverageRatio, coverageRatioMetric } from '../metrics/levels/coverage-ratio.ts';
import { normalisedBalance, normalisedBalanceMetric } from '../metrics/levels/normalised-balance.ts';
import { totalTrade, totalTradeMetric } from '../metrics/levels/total-trade.ts';
import { tradeBalance, tradeBalanceMetric } from '../metrics/levels/trade-balance.ts';
import type { Dataset } from '../model/dataset.ts';
import { membersOf } from '../model/find-economy.ts';
import type { Flow } from '../model/flow.ts';
import type { Measure } from '../model/measure.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../model/receipt.ts';
import { deriveMetric } from './derive-metric.ts';
import { type FlowQuestion, readFlow } from './read-flow.ts';

/** The measures that are numbers of yearly trade. */
export type TradeMeasure = Exclude<Measure, 'partnership'>;

/** What is asked for one year: the flow question with a measure in the place of the flow. */
export type MeasureQuestion = Omit<FlowQuestion, 'flow'> & { readonly measure: TradeMeasure };

/**
 * The receipt of a measure between a reporter and a partner in one year, from one book. Flows and their sums are US dollars,
 * the balances by trade a ratio. `hhi` is the concentration of total trade over the members of a group.
 * Throws `InvalidParameterError` for `hhi` over a single economy.
 */
export function readMeasure(dataset: Dataset, question: MeasureQuestion): Receipt {
  const { measure } = question;
  if (measure === 'export' || measure === 'import') return readFlow(dataset, flowQuestion(question, measure));
  if (measure === 'hhi') return readConcentration(dataset, question);
  const operands = [
    { role: 'exports', receipt: readFlow(dataset, flowQuestion(question, 'export')) },
    { role: 'imports', receipt: readFlow(dataset, flowQuestion(question, 'import')) },
  ] as const;
  const subject = subjectOf(question);
  switch (measure) {
    case 'total-trade':
      return deriveMetric(totalTradeMetric, subject, operands, totalTrade);
    case 'trade-balance':
      return deriveMetric(tradeBalanceMetric, subject, operands, tradeBalance);
    case 'normalised-balance':
      return deriveMetric(normalisedBalanceMetric, subject, operands, normalisedBalance);
    case 'coverage-ratio':
      return deriveMetric(coverageRatioMetric, subject, operands, coverageRatio);
  }
}

function readConcentration(dataset: Dataset, question: MeasureQuestion): ReceiptStep {
  const members = membersOf(question.partner);
  if (members.length < 2) throw new InvalidParameterError('partner of hhi', question.partner, 'a group, such as CA5');
  const operands = members.map((partner) => ({
    role: partner,
    receipt: readMeasure(dataset, { ...question, partner, measure: 'total-trade' }),
  }));
  return deriveMetric(herfindahlHirschmanIndexMetric, subjectOf(question), operands, (...values) => herfindahlHirschmanIndex(values));
}

function flowQuestion(question: MeasureQuestion, flow: Flow): FlowQuestion {
  const { reporter, partner, year, book, asOf } = question;
  return { reporter, partner, flow, year, book, asOf };
}

function subjectOf(question: MeasureQuestion): ReceiptSubject {
  return {
    quantity: question.measure,
    reporter: question.reporter,
    partner: question.partner,
    keeper: null,
    period: String(question.year),
  };
}
