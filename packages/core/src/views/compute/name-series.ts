import { formatEconomy, nameProduct } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { notBrokenDown, otherProducts } from '../../model/goods/index.ts';
import type { Measure, TradeSpec } from '../../model/question/index.ts';
import type { SeriesOfReceipts } from '../../queries/index.ts';

/**
 * The label at the end of a line and its short form, with codes for economies and goods: what tells the series of a view apart (partner,
 * measure, goods, record) and no more.
 */
export function nameSeries(
  world: World,
  spec: TradeSpec,
  series: { readonly measure: Measure } & Pick<SeriesOfReceipts, 'partner' | 'product' | 'record'>,
  language: Language,
): { readonly label: string; readonly shortLabel: string } {
  const text = catalogueOf(language);
  const partner = formatEconomy(world, series.partner, language);
  const measure = text[`measure.${series.measure}`];
  const byMeasure = spec.measures.length > 1;
  const byProduct = series.product !== null && (spec.by !== null || spec.products.length > 1);
  const byPartner = spec.partners.length > 1 || !(byMeasure || byProduct);
  const goods = byProduct && series.product !== null ? nameProduct(world, series.product, language) : null;
  const parts = [...(goods === null ? [] : [goods.name]), ...(byMeasure ? [measure] : []), ...(byPartner ? [partner] : [])];
  const base = parts.reduce((first, next) => text['series.measure-of']({ measure: first, partner: next }));
  const recorder = formatEconomy(world, series.record === 'partner' ? series.partner : spec.reporter, language);
  const label = spec.record === 'both' ? text['series.in-record']({ label: base, recorder }) : base;
  const codes = [
    ...(goods === null ? [] : [goods.code ?? shortRest(series.product, language) ?? goods.name]),
    ...(byMeasure ? [measure] : []),
    ...(byPartner ? [series.partner] : []),
  ].join(' ');
  const shortRecorder = series.record === 'partner' ? series.partner : spec.reporter;
  return { label, shortLabel: spec.record === 'both' ? `${codes} (${shortRecorder})` : codes };
}

/** What is not among the goods told apart, in a word; null for goods. */
function shortRest(product: string | null, language: Language): string | null {
  if (product !== otherProducts && product !== notBrokenDown) return null;
  return catalogueOf(language)[`product.short.${product}`];
}

/** The id of a series inside a view: what is measured, with whom, of which goods if not of all, from which record. */
export function seriesId({
  measure,
  partner,
  product,
  record,
}: Pick<SeriesOfReceipts, 'measure' | 'partner' | 'product' | 'record'>): string {
  const goods = product === null ? [] : [product.replace(':', '-')];
  return [measure, partner, ...goods, record].join('-').toLowerCase();
}
