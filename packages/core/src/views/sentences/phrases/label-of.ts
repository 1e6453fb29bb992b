import { nameInSentence, nameProduct } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { type World, wholeWorld } from '../../../model/economies/index.ts';
import { notBrokenDown } from '../../../model/goods/index.ts';
import { isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries, ViewSeries } from '../../../model/view/index.ts';
import { isInMoney, measureOf } from './name-quantity.ts';
import { quantityOf } from './quantity-of.ts';

/** What stands in brackets at the end of a name. */
export const inBrackets = /(?: \(|（)[^()（）]*[)）],?$/;

/** A series as a label: what it shows, of a growth what grew, without what is in brackets; of the one that it is of, and of all: `Exports to Kazakhstan in yuan, index`. */
export function labelOf(world: World, spec: ViewSpec, series: ViewSeries, language: Language): Readonly<Record<'one' | 'all', string>> {
  const text = catalogueOf(language);
  const isShare = series.product && spec.transform === 'share';
  const isAmongGoods = isTradeSpec(spec) && (spec.by || spec.products[1]);
  const isLevel = /^level|^rolling/.test(spec.transform) || (!isAmongGoods && quantityOf(world, spec, series, language).kind === 'growth');
  const done = (subject: string): string =>
    isLevel
      ? subject
      : text['subject.transformed']({
          subject,
          transform: text[isShare ? 'transform.share-of-goods' : (`transform.${spec.transform}` as const)],
        });
  const name = nameInSentence(world, series.economy, language);
  if (!isTradeSpec(spec)) {
    const { names } = (series as IndicatorSeries).indicator;
    const all = done((names[language] ?? names.en).short.replace(inBrackets, ''));
    const isNamed = series.economy === wholeWorld || all.includes(name);
    return { one: isNamed ? all : text['subject.indicator']({ indicator: all, recorder: name, period: '' }), all };
  }
  const measure = measureOf(spec, series);
  const product = series.product === notBrokenDown ? null : series.product;
  const goods = product === null ? null : text['product.in-sentence'](nameProduct(world, product, language));
  const money = isInMoney(measure) ? spec.money : 'usd';
  const of = (partner: string | null): string =>
    done(text['label.level']({ measure, name: text[`measure.${measure}`], goods, partner, money }));
  return { one: of(name), all: of(null) };
}
