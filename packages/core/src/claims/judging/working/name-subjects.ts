import { ExpressionError } from '../../../errors/expression-error.ts';
import type { Language } from '../../../messages/catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import type { Receipt, ReceiptSubject } from '../../../model/view/index.ts';
import { parseExpression } from '../../syntax/index.ts';
import { phraseOf } from './phrase-of.ts';

/**
 * A receipt whose computed numbers say in words what they are about: the subject of a number that an expression computes is known by the
 * text of that expression, and is named by its phrase. Subjects that have a name, or are no expression, stay as they are.
 */
export function withNamedSubjects(receipt: Receipt, dataset: Dataset, language: Language): Receipt {
  if (receipt.kind !== 'step') return receipt;
  const operands = receipt.operands.map((operand) => ({ ...operand, receipt: withNamedSubjects(operand.receipt, dataset, language) }));
  return { ...receipt, subject: named(receipt.subject, dataset, language), operands };
}

function named(subject: ReceiptSubject, dataset: Dataset, language: Language): ReceiptSubject {
  const { quantity, recorder } = subject;
  if (subject.name !== undefined || subject.reporter !== null || !quantity.includes('(')) return subject;
  const name = phraseOfKey(quantity, recorder, dataset, language);
  return name === null ? subject : { ...subject, name, recorder: null };
}

/** The phrase of the text of an expression; null where it is none. */
function phraseOfKey(key: string, member: string | null, dataset: Dataset, language: Language): string | null {
  try {
    return phraseOf(parseExpression(key), dataset, language, member);
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}
