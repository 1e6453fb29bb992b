import { formatEconomy, formatMissing, formatReceiptValue } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { claimIdSchema } from '../../model/study/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Receipt, ViewSource } from '../../model/view/index.ts';
import { sourcesOf } from '../../queries/index.ts';
import { compileExpression } from '../compile/index.ts';
import { anywhere, type Meaning } from '../meaning/index.ts';
import { printExpression } from '../syntax/index.ts';
import { checkClaim } from './check-claim.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { factsOf, primaryLens } from './verdict/index.ts';
import { withNamedSubjects } from './working/index.ts';

/**
 * What came of a user's expression: a statement with its verdict, or a value with its receipts. `expression` is its canonical text.
 */
export type CheckedExpression =
  | { readonly kind: 'statement'; readonly expression: string; readonly checked: CheckedClaim }
  | {
      readonly kind: 'value';
      readonly expression: string;
      readonly value: string;
      readonly receipts: readonly Receipt[];
      readonly sources: readonly ViewSource[];
    };

/** What a claim lacks that stands in no study. */
const ofNoStudy = { otherwise: null, otherwiseName: null, quotes: null, bounds: [], leaves: null, notCheckable: null };

/**
 * Checks an expression that a user wrote: a statement like a claim, a number, an economy, a date or a text in the reporter's record as
 * first published. Throws `ExpressionError` with the position, what was expected, and the nearest known words.
 * @example checkExpression(dataset, 'export(CHN, KAZ)[2013] == 30', 'en').kind // => 'statement'
 */
export function checkExpression(dataset: Dataset, text: string, language: Language = 'en'): CheckedExpression {
  const { meaning, node } = compileExpression(dataset, text);
  const expression = printExpression(node);
  if (meaning.kind === 'truth') {
    const id = claimIdSchema.parse('expression');
    const claim = { ...ofNoStudy, id, section: '-', quantities: '-', paraphrase: expression, check: expression, expression: text };
    return { kind: 'statement', expression, checked: checkClaim(dataset, claim, language) };
  }
  const { value, receipts: found } = read(dataset, meaning, language);
  const receipts = found.map((receipt) => withNamedSubjects(receipt, dataset, language));
  return { kind: 'value', expression, value, receipts, sources: sourcesOf(dataset, receipts) };
}

function read(
  dataset: Dataset,
  meaning: Exclude<Meaning, { readonly kind: 'truth' }>,
  language: Language,
): { readonly value: string; readonly receipts: readonly Receipt[] } {
  const facts = factsOf(dataset, primaryLens);
  if (meaning.kind === 'number') {
    const { receipt } = meaning.at(facts, anywhere);
    return { value: formatReceiptValue(dataset, receipt, language, 'long'), receipts: [receipt] };
  }
  if (meaning.kind === 'economy') {
    const { point, evidence } = meaning.at(facts, anywhere);
    return {
      value: isMissing(point) ? formatMissing(dataset, point, language) : formatEconomy(dataset, point, language),
      receipts: evidence,
    };
  }
  const { text, receipt } = meaning.at(facts, anywhere);
  return { value: isMissing(text) ? formatMissing(dataset, text, language) : text, receipts: [receipt] };
}
