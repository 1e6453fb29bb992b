import { type Catalogue, catalogueOf, type Language } from '../messages/catalogue.ts';
import { measureSchema } from '../model/measure.ts';
import { partnershipLevelSchema } from '../model/partnership.ts';
import type { ReceiptSubject } from '../model/receipt.ts';
import { formatEconomy } from './format-economy.ts';
import { formatProduct } from './format-product.ts';
import { operationName } from './operation-name.ts';

/**
 * What a number is about, in words: the quantity, between whom, when, and whose record it is.
 * @example formatSubject({ quantity: 'export', reporter: 'CHN', partner: 'KAZ', keeper: null, period: '2013' }, 'en') // => 'China’s exports to Kazakhstan, 2013'
 */
export function formatSubject(subject: ReceiptSubject, language: Language): string {
  const text = catalogueOf(language);
  if (subject.name !== undefined) return formatContext(subject.name, subject, text, language);
  const [quantity, transform] = withoutTransform(subject.quantity);
  const base = formatQuantity(quantity, subject, text, language);
  const change = transform === undefined ? null : operationName(transform, language);
  const named = change === null ? base : text['subject.transformed']({ subject: base, transform: change });
  const ownBook = subject.keeper === null || subject.reporter === null || subject.keeper === subject.reporter;
  return ownBook ? named : text['subject.kept-by']({ subject: named, keeper: formatEconomy(subject.keeper ?? '', language) });
}

/** A flow of a group of goods, `export HS:27`: the code of the group holds a colon of its own. */
const productFlow = /^(?<flow>export|import) (?<product>[^:]+:[^:]+)/;

/** A quantity and what was done to it, which stands after a colon. */
function withoutTransform(quantity: string): readonly [string, string | undefined] {
  const goods = productFlow.exec(quantity)?.[0];
  if (goods !== undefined) return [goods, quantity.slice(goods.length + 1) || undefined];
  const [base = '', transform] = quantity.split(':');
  return [base, transform];
}

function formatProductFlow(
  { flow, product = '' }: Readonly<Record<string, string>>,
  { period, ...parties }: { readonly reporter: string; readonly partner: string; readonly period: string },
  text: Catalogue,
  language: Language,
): string {
  const trade = text[flow === 'import' ? 'title.import' : 'title.export'](parties);
  const goods = text['phrase.product']({ trade, product: formatProduct(product, language) });
  return text['subject.indicator']({ indicator: goods, keeper: '', period });
}

function formatQuantity(quantity: string, subject: ReceiptSubject, text: Catalogue, language: Language): string {
  const period = subject.period ?? '';
  if (subject.reporter === null) return formatContext(operationName(quantity, language), subject, text, language);
  const parts = { reporter: formatEconomy(subject.reporter, language), partner: formatEconomy(subject.partner ?? '', language), period };
  const ofGoods = productFlow.exec(quantity)?.groups;
  if (ofGoods !== undefined) return formatProductFlow(ofGoods, parts, text, language);
  const measure = measureSchema.safeParse(quantity);
  const name = measure.success ? text[`measure.${measure.data}`] : quantity;
  if (subject.partner === null) return text['subject.total']({ ...parts, measure: name });
  const level = partnershipLevelSchema.safeParse(quantity);
  if (level.success) return text['subject.partnership']({ ...parts, level: text[`measure.${level.data}`] });
  if (quantity === 'export') return text['subject.export'](parts);
  if (quantity === 'import') return text['subject.import'](parts);
  return text['subject.measure']({ ...parts, measure: name });
}

/** A quantity that is no trade between two: its name, whose it is, and when. */
function formatContext(name: string, { keeper, period }: ReceiptSubject, text: Catalogue, language: Language): string {
  return text['subject.indicator']({
    indicator: name.replace(/,$/, ''),
    keeper: operationName(formatEconomy(keeper ?? '', language), language),
    period: period ?? '',
  });
}
