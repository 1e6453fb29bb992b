import { type Catalogue, catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { measures, transforms } from '../../model/question/index.ts';
import type { ReceiptSubject } from '../../model/view/index.ts';
import { formatEconomy, nameInSentence } from './format-economy.ts';
import { formatPeriod } from './format-period.ts';
import { formatProduct } from './format-product.ts';
import { operationName } from './operation-name.ts';

/**
 * What a number is about, in words: the quantity, between whom, when, and whose record it is.
 * @example formatSubject(dataset, { quantity: 'export', reporter: 'CHN', partner: 'KAZ', recorder: null, period: '2013' }, 'en') // => 'China’s exports to Kazakhstan, 2013'
 */
export function formatSubject(world: World, subject: ReceiptSubject, language: Language): string {
  const text = catalogueOf(language);
  const [, quantity = '', afterColon = ''] = /^([^:]*):? ?(.*)$/.exec(subject.quantity) ?? [];
  // The id of what has a name of its own may hold colons.
  const transform = subject.name ? (transforms.find((one) => subject.quantity.endsWith(`:${one}`)) ?? '') : afterColon;
  const known = subject.name && world.indicatorRegistry?.find(({ names }) => names.en?.phrase === subject.name)?.names[language]?.phrase;
  const base = subject.name
    ? formatContext(world, known ?? subject.name, subject, text, language)
    : formatQuantity(world, quantity, subject, text, language);
  const named = transform === '' ? base : text['subject.transformed']({ subject: base, transform: operationName(transform, language) });
  const { reporter, recorder } = subject;
  if (reporter === null || recorder === null || recorder === reporter) return named;
  return text['subject.kept-by']({ subject: named, recorder: nameInSentence(world, recorder, language) });
}

function formatQuantity(world: World, quantity: string, subject: ReceiptSubject, text: Catalogue, language: Language): string {
  if (subject.reporter === null) return formatContext(world, quantity, subject, text, language);
  const period = formatPeriod(subject.period ?? '', language);
  const reporter = nameInSentence(world, subject.reporter, language);
  const { product } = subject;
  const ofGoods = (trade: string): string =>
    product === undefined ? trade : text['phrase.product']({ trade, product: formatProduct(world, product, language) });
  const measure = measures.find((one) => one === quantity);
  const name = measure ? text[`measure.${measure}`] : operationName(quantity, language);
  if (subject.partner === null) return text['subject.total']({ reporter, measure: ofGoods(name), period });
  const parts = { reporter, partner: nameInSentence(world, subject.partner, language), period };
  if (product !== undefined) {
    const of = measure ? text['title.of']({ of: text[`quantity.${measure}`](parts) }) : operationName(quantity, language);
    return text['subject.indicator']({ indicator: ofGoods(of), recorder: '', period });
  }
  if (quantity === 'export') return text['subject.export'](parts);
  if (quantity === 'import') return text['subject.import'](parts);
  return text['subject.measure']({ ...parts, measure: name });
}

/** A quantity that is no trade between two: its name, whose it is, and when. */
function formatContext(world: World, name: string, { recorder, period }: ReceiptSubject, text: Catalogue, language: Language): string {
  return text['subject.indicator']({
    indicator: operationName(name.replace(/,$/, ''), language),
    recorder: operationName(formatEconomy(world, recorder ?? '', language), language),
    period: formatPeriod(period ?? '', language),
  });
}
