import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { balassaIndex, revealedComparativeAdvantageFormula } from '../../metrics/advantage/balassa-index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { wholeWorld } from '../../model/economies/index.ts';
import type { ReceiptStep } from '../../model/view/index.ts';
import { readFlow, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { deriveMetric } from '../receipt/index.ts';
import { readAllGoods } from './baskets.ts';

/**
 * How much more goods weigh in the exports of the reporter to the world than in the exports of all economies; 1 is neutral. The partner of
 * the question is the world. All goods together are those of the table that has the goods, where it has a total. Unit: a ratio. Undefined: the reason of
 * the first figure that is missing, in the order goods, all goods, goods of the world, all goods of the world; `zero-denominator`.
 * Throws `InvalidParameterError` for another partner than the world.
 */
export function readAdvantage(dataset: Dataset, question: TradeQuestion): ReceiptStep {
  if (question.partner !== wholeWorld) throw new InvalidParameterError('partner of rca', question.partner, wholeWorld);
  const own = { ...question, flow: 'export' } as const;
  const ofWorld = { ...own, reporter: wholeWorld, partner: wholeWorld, record: 'reporter' } as const;
  const operands = [
    { role: 'exports', receipt: readFlow(dataset, own) },
    { role: 'all exports', receipt: readAllGoods(dataset, own) },
    { role: 'world', receipt: readFlow(dataset, ofWorld) },
    { role: 'all exports of the world', receipt: readAllGoods(dataset, ofWorld) },
  ] as const;
  return deriveMetric(revealedComparativeAdvantageFormula, subjectOfTrade('rca', question), operands, balassaIndex);
}
