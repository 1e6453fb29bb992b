import { type AmountForm, formatNumber, formatReceiptValue, type SentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';

/** Growth to as many times the first level and more is told as a multiple. */
const leastTimes = 10;

/** Puts a receipt's value into a sentence, in its long form. */
export function amountIn(world: World, writer: SentenceWriter, receipt: Receipt, language: Language): string {
  return writer.number(receipt, formatReceiptValue(world, receipt, language, writer.form));
}

/** Puts the size of a change into a sentence, without its sign, since the verb says which way it went; tenfold growth and more as a multiple. */
export function sizeIn(world: World, writer: SentenceWriter, growth: Receipt, language: Language): string {
  const { unit, value } = growth;
  const text = catalogueOf(language);
  if (unit !== 'ratio' || isMissing(value) || value < leastTimes - 1)
    return text['amount.by']({ size: sizeTo(world, writer, growth, language) });
  return writer.number(growth, text['amount.fold']({ number: formatNumber(value + 1, { significant: 3 }, language) }));
}

/** Puts a receipt's value into a sentence without its sign. */
export function sizeTo(world: World, writer: SentenceWriter, receipt: Receipt, language: Language): string {
  return writer.number(receipt, sizeOf(world, receipt, language, writer.form));
}

/** A receipt's value without its sign. */
export function sizeOf(world: World, receipt: Receipt, language: Language, form: AmountForm = 'long'): string {
  return formatReceiptValue(world, receipt, language, form).replace(/^−/, '');
}

/** Changes below these say nothing: a hundredth of a per cent, a tenth of a point, rounded. */
const leastTold: Readonly<Partial<Record<Receipt['unit'], number>>> = { ratio: 5e-5, 'percentage-points': 0.05 };

/** Whether a change is so small that nothing is said of it. */
export function saysNothing(world: World, receipt: Receipt, language: Language): boolean {
  const least = leastTold[receipt.unit];
  if (least !== undefined && !isMissing(receipt.value)) return Math.abs(receipt.value) < least;
  return !/[1-9]/.test(sizeOf(world, receipt, language));
}

/** Whether two numbers can't be told apart by the digits that a sentence prints of them. */
export function isPrintedAlike(world: World, one: Receipt, other: Receipt, language: Language): boolean {
  return formatReceiptValue(world, one, language, 'long') === formatReceiptValue(world, other, language, 'long');
}
