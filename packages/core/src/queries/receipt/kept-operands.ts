import type { Dataset } from '../../model/dataset/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import type { Operand } from './derive.ts';

/** What receipts of goods are of: a quantity of the trade with a partner in a period, by one record and vintage. */
export interface QuestionOfGoods {
  readonly quantity: string;
  readonly reporter: string;
  readonly partner: string;
  readonly period: string;
  readonly record: string;
  readonly vintage: VintageChoice;
  readonly definition?: string | undefined;
  readonly standIn?: boolean;
  readonly currency?: string;
}

const known = new WeakMap<Dataset, Map<string, Map<string, Operand>>>();

/**
 * Gives the receipts of a quantity by the goods that they are of, and reads each once: a breakdown, its sum and the next view have the same ones.
 * They are kept as long as the dataset lives; those as of a date, and of a reconciled record, as long as what is given here.
 */
export function keptOperands(dataset: Dataset, question: QuestionOfGoods): (goods: string, read: () => Receipt) => Operand {
  const operands = operandsKept(dataset, question);
  return (goods, read) => {
    let operand = operands.get(goods);
    if (operand === undefined) {
      operand = { role: goods, receipt: read() };
      operands.set(goods, operand);
    }
    return operand;
  };
}

function operandsKept(dataset: Dataset, question: QuestionOfGoods): Map<string, Operand> {
  const { quantity, reporter, partner, period, record, vintage, definition, standIn, currency } = question;
  if (record === 'reconciled' || (vintage !== 'first' && vintage !== 'latest')) return new Map();
  const all = known.get(dataset) ?? new Map<string, Map<string, Operand>>();
  known.set(dataset, all);
  const key = [quantity, reporter, partner, period, record, vintage, definition, standIn, currency].join('|');
  const operands = all.get(key) ?? new Map<string, Operand>();
  all.set(key, operands);
  return operands;
}
