import { formatMissing, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../messages/claim-catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { isOwnRecord } from '../../model/trade/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { compileNode } from '../compile/index.ts';
import { type ClaimLens, factsOf, outcomeOf, phraseOf, primaryLens, withoutAlternates, writeBeside } from '../judging/index.ts';
import { allowedBy, anywhere, type Facts, type NumberMeaning, type TruthMeaning } from '../meaning/index.ts';
import { type ComparisonOperator, type ExpressionNode, type NumberNode, printExpression } from '../syntax/index.ts';
import type { CheckedFigure } from './checked-draft.ts';
import { spanOfSources } from './span-of-sources.ts';
import { comparisonNode, type Interpretation, isStatement, type Statement } from './statements/index.ts';

/** What is found of a figure; where it stands in the text is told apart. */
export type Judged = Omit<CheckedFigure, 'start' | 'end' | 'printed'>;

/** The other ways to read a figure: the same record as it stands now, and the partner's. */
const otherLenses: readonly ClaimLens[] = [
  { record: 'reporter', vintage: 'latest' },
  { record: 'partner', vintage: 'first' },
  { record: 'partner', vintage: 'latest' },
];
/** The most statements that are remembered. */
const mostKnown = 5000;
/** The fewest digits with which a figure past words that are not understood can be found right: fewer may agree by chance. */
const fewestDigits = 2;

/** Judges the figures of drafts against a dataset; each statement once, however often it is printed. */
export class FigureJudge {
  readonly #dataset: Dataset;
  readonly #language: Language;
  readonly #primary: Facts;
  readonly #others: readonly { readonly lens: ClaimLens; readonly interpretation: Facts }[];
  readonly #known = new Map<string, Judged>();

  constructor(dataset: Dataset, language: Language) {
    this.#dataset = dataset;
    this.#language = language;
    this.#primary = factsOf(dataset, primaryLens);
    this.#others = otherLenses.map((lens) => ({ lens, interpretation: factsOf(dataset, lens) }));
  }

  /** What the data say of a figure as it is printed. */
  judge(printed: string, interpretation: Interpretation): Judged {
    if (!isStatement(interpretation)) return this.#silent(printed, interpretation.reason, null, null);
    const node = comparisonOf(interpretation);
    const expression = printExpression(node);
    const key = `${printed}|${interpretation.isPlain}|${expression}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const judged = this.#judged(printed, interpretation, node, expression);
    if (this.#known.size < mostKnown) this.#known.set(key, judged);
    return judged;
  }

  #judged(printed: string, statement: Statement, node: ExpressionNode, expression: string): Judged {
    const { meaning } = compileNode(this.#dataset, node, expression);
    const quantity = meaning.kind === 'truth' && meaning.structure.kind === 'comparison' ? quantityIn(meaning, statement) : undefined;
    if (meaning.kind !== 'truth' || quantity === undefined) return this.#silent(printed, 'no-figure', expression, null);
    const { receipt } = quantity.at(this.#primary, anywhere);
    const isAbsence = isMissing(receipt.value);
    const outcome = isAbsence ? 'missing' : outcomeOf(meaning.at(this.#primary, anywhere));
    if (outcome === 'holds' || outcome === 'undecided') {
      if (!statement.isPlain && digitsOf(statement) < fewestDigits)
        return this.#silent(printed, statement.doubt ?? 'unknown-words', null, null);
      return this.#right(printed, expression, quantity, receipt, outcome === 'undecided', statement);
    }
    const elsewhere = this.#elsewhere(printed, expression, meaning, quantity, receipt, statement);
    if (elsewhere !== null) return elsewhere;
    if (isAbsence) return this.#silent(printed, 'no-figure', expression, receipt);
    if (isBetweenSources(receipt, statement)) return this.#silent(printed, 'sources-differ', expression, receipt);
    if (!statement.isPlain) return this.#silent(printed, statement.doubt ?? 'unknown-words', null, null);
    return this.#off(printed, expression, quantity, receipt, statement);
  }

  #right(printed: string, expression: string, quantity: NumberMeaning, receipt: Receipt, isOpen: boolean, statement: Statement): Judged {
    return this.#told(isOpen ? 'draft.within-rounding' : 'draft.right', printed, expression, quantity, receipt, statement, isOpen);
  }

  #off(printed: string, expression: string, quantity: NumberMeaning, receipt: Receipt, statement: Statement): Judged {
    const judged = this.#told('draft.off', printed, expression, quantity, receipt, statement, false);
    return { ...judged, outcome: 'off' };
  }

  #told(
    key: 'draft.right' | 'draft.within-rounding' | 'draft.off',
    printed: string,
    expression: string,
    { node }: NumberMeaning,
    receipt: Receipt,
    statement: Statement,
    withinRounding: boolean,
  ): Judged {
    const writer = sentenceWriter();
    const light = withoutAlternates(receipt);
    const found = writeBeside(this.#dataset, receipt, literalIn(statement.number), this.#language);
    const quantity = phraseOf(node, this.#dataset, this.#language);
    const message = claimCatalogueOf(this.#language)[key]({
      ...{ printed, quantity, found: writer.number(light, found) },
      isReconciled: isReconciled(receipt),
    });
    return { outcome: 'right', withinRounding, expression, reason: null, found, receipt: light, message: writer.finish(message) };
  }

  /** A figure that the record does not have, but the partner's, or another vintage or source of it. */
  #elsewhere(
    printed: string,
    expression: string,
    meaning: TruthMeaning,
    { node, at }: NumberMeaning,
    receipt: Receipt,
    statement: Statement,
  ): Judged | null {
    const isInWords = statement.number.kind === 'call';
    if (statement.operator !== '==' || (digitsOf(statement) < fewestDigits && !isInWords)) return null;
    const text = claimCatalogueOf(this.#language);
    const own = isMissing(receipt.value) ? null : writeBeside(this.#dataset, receipt, literalIn(statement.number), this.#language);
    const lens = this.#others.find(({ interpretation }) =>
      ['holds', 'undecided'].includes(outcomeOf(meaning.at(interpretation, anywhere))),
    );
    const other = lens === undefined ? null : at(lens.interpretation, anywhere).receipt;
    const record = other !== null && isReconciled(other) ? 'reconciled' : lens?.lens.record;
    const whose = record === undefined ? this.#sourceOf(receipt, meaning, at) : text[`draft.elsewhere.${record}`];
    if (whose === null) return null;
    const light = withoutAlternates(other ?? receipt);
    const found = writeBeside(this.#dataset, other ?? receipt, literalIn(statement.number), this.#language);
    const writer = sentenceWriter();
    const quantity = phraseOf(node, this.#dataset, this.#language);
    const message = text['draft.right-elsewhere']({
      printed,
      whose,
      quantity,
      own,
      found: other === null ? null : writer.number(light, found),
    });
    return {
      outcome: 'right-elsewhere',
      withinRounding: false,
      expression,
      reason: null,
      found,
      receipt: light,
      message: writer.finish(message),
    };
  }

  /** Which source, of this record or of the partner's, gives a figure that neither record is taken from; null where none does. */
  #sourceOf(receipt: Receipt, meaning: TruthMeaning, at: NumberMeaning['at']): string | null {
    const text = claimCatalogueOf(this.#language);
    if (isOfAnotherSource(receipt, meaning)) return text['draft.another-source'];
    const partner = this.#others.find(({ lens }) => lens.record === 'partner');
    const isOfPartner = partner !== undefined && isOfAnotherSource(at(partner.interpretation, anywhere).receipt, meaning);
    return isOfPartner ? text['draft.another-source-of-partner'] : null;
  }

  #silent(printed: string, reason: NonNullable<CheckedFigure['reason']>, expression: string | null, receipt: Receipt | null): Judged {
    const text = claimCatalogueOf(this.#language);
    const absence = receipt !== null && isMissing(receipt.value) ? formatMissing(this.#dataset, receipt.value, this.#language) : null;
    const because = absence === null ? text[`draft.reason.${reason}`] : text['draft.no-figure']({ reason: absence });
    const outcome = isOutOfReach(reason) ? 'not-checkable' : 'not-understood';
    const message = sentenceWriter().finish(text[`draft.${outcome}`]({ printed, reason: because }));
    return { outcome, withinRounding: false, expression, reason, found: null, receipt: null, message };
  }
}

const outOfReach: ReadonlySet<string> = new Set([
  'to-come',
  'part-year',
  'other-subject',
  'other-currency',
  'other-measure',
  'no-figure',
  'sources-differ',
  'language',
]);

/** Whether a reason is one for which no interpretation could help. */
function isOutOfReach(reason: NonNullable<CheckedFigure['reason']>): boolean {
  return outOfReach.has(reason);
}

/** A statement as a comparison; a range of numbers as a chain of two. */
export function comparisonOf({ quantity, operator, number, upTo }: Statement): ExpressionNode {
  if (upTo === null) return comparisonNode([quantity, number], [operator]);
  return comparisonNode([number, quantity, upTo], ['<=', '<='] as ComparisonOperator[]);
}

function quantityIn({ structure }: TruthMeaning, { upTo }: Statement): NumberMeaning | undefined {
  const quantity = structure.kind === 'comparison' ? structure.operands[upTo === null ? 0 : 1] : undefined;
  return quantity?.kind === 'number' ? quantity : undefined;
}

function literalIn(node: ExpressionNode): NumberNode | null {
  if (node.kind === 'number') return node;
  if (node.kind === 'prefix') return literalIn(node.of);
  const [inner] = node.kind === 'call' ? node.operands : [];
  return inner === undefined ? null : literalIn(inner);
}

/** The digits of a number that say something: from the first that is not 0. */
function digitsOf({ number, upTo }: Statement): number {
  const literal = literalIn(upTo ?? number);
  return literal === null ? 0 : literal.printed.replace(literal.suffix, '').replace('.', '').replace(/^0+/, '').length;
}

/** Whether a number, or one that it is computed of, is an estimate that a source reconciled from both records. */
function isReconciled(receipt: Receipt): boolean {
  if (receipt.kind === 'step') return receipt.operands.some((operand) => isReconciled(operand.receipt));
  return receipt.kind === 'cell' && receipt.status === 'reconciled';
}

/** Whether a number that is computed lies between what the sources of its cells would make of it; a single cell has the figures it has. */
function isBetweenSources(receipt: Receipt, { operator, number, upTo }: Statement): boolean {
  const literal = literalIn(number);
  const span = receipt.kind === 'step' ? spanOfSources(receipt) : null;
  if (span === null || literal === null || upTo !== null || operator !== '==') return false;
  const value = number.kind === 'prefix' ? -literal.value : literal.value;
  const half = 0.5 * 10 ** -literal.decimals * literal.unit;
  return span.low < value + half && value - half < span.high;
}

/** Whether a figure that is not the one of the record is the one that another source gives of the same record; no reconciled estimate. */
function isOfAnotherSource(receipt: Receipt, { structure }: TruthMeaning): boolean {
  const [, literal] = structure.kind === 'comparison' ? structure.operands : [];
  if (receipt.kind !== 'cell' || literal?.kind !== 'number') return false;
  const allowed = allowedBy('==', literal);
  return (
    allowed !== null &&
    receipt.alternates.some(
      ({ value, unit, status }) =>
        unit === undefined && !isMissing(value) && isOwnRecord(status) && allowed.low <= value && value <= allowed.high,
    )
  );
}
