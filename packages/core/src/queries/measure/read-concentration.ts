import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { effectiveNumber, effectiveNumberFormula } from '../../metrics/concentration/effective-number.ts';
import { herfindahlHirschmanIndex, herfindahlHirschmanIndexFormula } from '../../metrics/concentration/hhi.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { membersOf, wholeWorld } from '../../model/economies/index.ts';
import type { Value } from '../../model/values/index.ts';
import type { ReceiptStep } from '../../model/view/index.ts';
import { type EveryPartner, readEveryPartner, readTotalTrade, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { deriveMetric } from '../receipt/index.ts';

/** The metrics of concentration, by the measure that asks for them. */
const metrics = {
  hhi: { record: herfindahlHirschmanIndexFormula, of: (values: readonly Value[]) => herfindahlHirschmanIndex(values) },
  'effective-number': { record: effectiveNumberFormula, of: (values: readonly Value[]) => effectiveNumber(values) },
} as const;

/**
 * How the reporter's total trade is spread over the members of a group, or with the partner `WLD` over every partner it recorded: the
 * Herfindahl-Hirschman index, or its inverse, the number of equal partners that would give the same index. Undefined: the reason of the
 * first member whose trade is missing; over the world, as `readEveryPartner`.
 * Throws `InvalidParameterError` for a partner that is no group, and over the world for another record than the reporter's.
 */
export function readConcentration(dataset: Dataset, measure: 'hhi' | 'effective-number', question: TradeQuestion): ReceiptStep {
  const { record, of } = metrics[measure];
  const { operands, missing } =
    question.partner === wholeWorld ? everyPartner(dataset, measure, question) : eachMember(dataset, measure, question);
  return deriveMetric(record, subjectOfTrade(measure, question), operands, (...values) => missing ?? of(values));
}

function everyPartner(dataset: Dataset, measure: string, question: TradeQuestion): EveryPartner {
  if (question.record !== 'reporter') throw new InvalidParameterError(`record of ${measure} over the world`, question.record, 'reporter');
  return readEveryPartner(dataset, question);
}

function eachMember(dataset: Dataset, measure: string, question: TradeQuestion): EveryPartner {
  const members = membersOf(dataset, question.partner);
  if (members.length < 2) {
    const [group] = dataset.groups;
    const such = group === undefined ? '' : `, such as ${group.code},`;
    throw new InvalidParameterError(`partner of ${measure}`, question.partner, `a group${such} or ${wholeWorld}`);
  }
  const operands = members.map((partner) => ({ role: partner, receipt: readTotalTrade(dataset, { ...question, partner }) }));
  return { operands, missing: null };
}
