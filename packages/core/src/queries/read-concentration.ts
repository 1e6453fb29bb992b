import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import { effectiveNumber, effectiveNumberMetric } from '../metrics/concentration/effective-number.ts';
import { herfindahlHirschmanIndex, herfindahlHirschmanIndexMetric } from '../metrics/concentration/hhi.ts';
import type { Dataset } from '../model/dataset.ts';
import { membersOf } from '../model/find-economy.ts';
import type { ReceiptStep } from '../model/receipt.ts';
import { deriveMetric } from './derive-metric.ts';
import { readTotalTrade, subjectOfTrade, type TradeQuestion } from './read-total-trade.ts';

/**
 * How the reporter's total trade is spread over the members of a group: the Herfindahl-Hirschman index, or its inverse, the number of
 * equal partners that would give the same index. Undefined: the reason of the first member whose trade is missing.
 * Throws `InvalidParameterError` for a partner that is no group.
 */
export function readConcentration(dataset: Dataset, measure: 'hhi' | 'effective-number', question: TradeQuestion): ReceiptStep {
  const members = membersOf(question.partner);
  if (members.length < 2) throw new InvalidParameterError(`partner of ${measure}`, question.partner, 'a group, such as CA5');
  const operands = members.map((partner) => ({ role: partner, receipt: readTotalTrade(dataset, { ...question, partner }) }));
  const subject = subjectOfTrade(measure, question);
  if (measure === 'hhi')
    return deriveMetric(herfindahlHirschmanIndexMetric, subject, operands, (...values) => herfindahlHirschmanIndex(values));
  return deriveMetric(effectiveNumberMetric, subject, operands, (...values) => effectiveNumber(values));
}
