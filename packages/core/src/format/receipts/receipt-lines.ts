import type { Language } from '../../messages/catalogue.ts';
import { sayIn } from '../../messages/say-in.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import type { World } from '../../model/economies/index.ts';
import { valuations } from '../../model/trade/index.ts';
import { isMissing } from '../../model/values/index.ts';
import { halfUnitPrinted, lastDigitOf, type Receipt, type ReceiptAlternate, type ViewSource } from '../../model/view/index.ts';
import { formatMissing, formatSubject, operationName } from '../names/index.ts';
import { formatAmount, formatAmountTo } from '../numbers/index.ts';
import { describeFinding } from './describe-finding.ts';
import { formatReceiptValue } from './format-receipt-value.ts';
import { roleInWords } from './role-in-words.ts';

/** A figure of a source, in words: as printed, where it stands, and how good it is. */
export interface FigureInWords {
  readonly value: string;
  readonly full: string;
  readonly printed: string;
  readonly publisher: string;
  readonly title: string;
  readonly release: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly url: string | null;
  readonly readAt: string | null;
  readonly quality: readonly string[];
  readonly note: string | null;
}

/** One line of a receipt, ready to be shown: a number, how it came about, and how deep it stands in the tree of operands. */
export interface ReceiptLine {
  readonly depth: number;
  readonly kind: Receipt['kind'];
  readonly role: string | null;
  readonly subject: string;
  readonly value: string;
  readonly full: string;
  readonly operation: string | null;
  readonly formula: string | null;
  readonly figure: FigureInWords | null;
  readonly alternates: readonly FigureInWords[];
  readonly note: string | null;
}

/**
 * A receipt as lines, from the number down to its cells: the tree of operands walked in order. `references` are those of the view
 * that the receipt belongs to. Both apps show these lines and add nothing to them.
 * @example
 * ```ts
 * receiptLines(
 *   dataset,
 *   readMeasure(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     measure: 'total-trade',
 *   }),
 *   [],
 *   'en',
 * ).map(({ value }) => value) // => ['$40', '$30', '$10']
 * ```
 */
export function receiptLines(
  world: World,
  receipt: Receipt,
  references: readonly ViewSource[],
  language: Language,
  role: string | null = null,
  depth = 0,
): readonly ReceiptLine[] {
  const text = receiptCatalogueOf(language);
  const inWords = (figure: ReceiptAlternate): FigureInWords => figureInWords(figure, receipt.unit, references, language);
  const line: ReceiptLine = {
    depth,
    kind: receipt.kind,
    role: role === null ? null : roleInWords(role, language),
    subject: formatSubject(world, receipt.subject, language),
    value: formatReceiptValue(world, receipt, language),
    full: isMissing(receipt.value)
      ? formatMissing(world, receipt.value, language)
      : formatAmountTo(receipt.value, lastDigitOf(receipt), receipt.unit, language, receipt.subject.priceYear ?? null),
    operation: receipt.kind === 'step' ? operationName(receipt.operation, language, text) : null,
    formula: receipt.kind === 'step' ? text['receipt.formula'](receipt.formula) : null,
    figure: receipt.kind === 'cell' ? inWords(receipt) : null,
    alternates: (receipt.alternates ?? []).map(inWords),
    note: receipt.kind === 'absence' && receipt.note !== null ? sayIn(language, receipt.note) : null,
  };
  if (receipt.kind !== 'step') return [line];
  const below = receipt.operands.flatMap((operand) => receiptLines(world, operand.receipt, references, language, operand.role, depth + 1));
  return [line, ...below];
}

function figureInWords(
  figure: ReceiptAlternate,
  unit: Receipt['unit'],
  references: readonly ViewSource[],
  language: Language,
): FigureInWords {
  const text = receiptCatalogueOf(language);
  const valuation = valuations.find((one) => one === figure.valuation);
  const reference = references.find(({ source, release }) => source.id === figure.source && release.id === figure.release);
  const publisher = reference?.source.publisher ?? figure.source;
  const said = (words: string | null): string | null => (words === null ? null : sayIn(language, words));
  return {
    value: formatAmount(figure.value, figure.unit ?? unit, language),
    full: formatAmountTo(figure.value, 2 * halfUnitPrinted(figure) || null, figure.unit ?? unit, language),
    printed:
      figure.printed === null
        ? text['receipt.derived']({ formula: figure.derivation?.formula ?? '' })
        : text['receipt.printed'](figure.printed),
    publisher,
    title: reference?.source.title ?? figure.source,
    release: reference?.release.label ?? figure.release,
    retrieved: reference?.release.retrieved ?? '',
    licence: reference?.licence.title ?? '',
    url: reference?.source.url ?? null,
    readAt: said(reference?.source.readAt ?? null),
    quality: [
      text[`status.${figure.status}`]({ by: publisher }),
      text[`confidence.${figure.confidence}`],
      ...(valuation ? [text[`valuation.${valuation}`]] : []),
      ...(figure.quantities ?? []).map(({ value, unit: of, printed, status }) =>
        text['receipt.quantity']({
          amount: formatAmount(value, of, language),
          printed: text['receipt.printed'](printed),
          status: text[`status.${status}`]({ by: publisher }),
        }),
      ),
      ...figure.flags.map((flag) => text[`flag.${flag}`]),
      ...(figure.findings ?? []).map((finding) => describeFinding(finding, language)),
    ],
    note: said(figure.note),
  };
}
