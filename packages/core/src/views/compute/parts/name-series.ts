import { formatEconomy, formatIndicator, nameProduct } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { notBrokenDown, otherProducts } from '../../../model/goods/index.ts';
import { measureSchema, type ViewSpec } from '../../../model/question/index.ts';
import type { SeriesOfReceipts } from '../../../queries/index.ts';
import { askedOfSource } from '../../spec/index.ts';

type NamedSeries = Pick<SeriesOfReceipts, 'measure' | 'economy' | 'product' | 'record' | 'indicator'>;

/**
 * The label at the end of a line and its short form, with codes for economies and goods: what tells the series of a view apart (goods, measure or
 * indicator, economy, record) and no more.
 */
export function nameSeries(
  world: World,
  spec: ViewSpec,
  { measure: id, economy, product, record, indicator }: NamedSeries,
  language: Language,
): { readonly label: string; readonly shortLabel: string } {
  const text = catalogueOf(language);
  const asked = askedOfSource(spec);
  const measure = indicator === undefined ? text[`measure.${measureSchema.parse(id)}`] : formatIndicator(indicator, language);
  const byMeasure = asked.quantities.length > 1;
  const goods = product !== null && (asked.by !== null || asked.products.length > 1) ? nameProduct(world, product, language) : null;
  const byEconomy = asked.economies.length > 1 || !(byMeasure || goods !== null);
  const partsWith = (economyName: string, goodsName: string | undefined): readonly string[] => [
    ...(goodsName === undefined ? [] : [goodsName]),
    ...(byMeasure ? [measure] : []),
    ...(byEconomy ? [economyName] : []),
  ];
  const base = partsWith(formatEconomy(world, economy, language), goods?.name).reduce((first, next) =>
    text['series.measure-of']({ measure: first, partner: next }),
  );
  const codes = partsWith(economy, goods === null ? undefined : (goods.code ?? shortRest(product, language) ?? goods.name)).join(' ');
  const recorder = record === 'partner' ? economy : asked.reporter;
  if (asked.record !== 'both' || recorder === null) return { label: base, shortLabel: codes };
  return {
    label: text['series.in-record']({ label: base, recorder: formatEconomy(world, recorder, language) }),
    shortLabel: `${codes} (${recorder})`,
  };
}

/** What is not among the goods told apart, in a word; null for goods. */
function shortRest(product: string | null, language: Language): string | null {
  if (product !== otherProducts && product !== notBrokenDown) return null;
  return catalogueOf(language)[`product.short.${product}`];
}

/** The id of a series inside a view: what is measured, with whom, of which goods if not of all; of trade also from which record. */
export function seriesId({ measure, economy, product, record, indicator }: NamedSeries): string {
  const goods = product === null ? [] : [product.replace(':', '-')];
  return [measure, economy, ...goods, ...(indicator === undefined ? [record] : [])].join('-').toLowerCase();
}

/** The years of a view, or the one, with its unit. */
export function spanOfYears(unit: string, from: string, to: string, language: Language): string {
  const text = catalogueOf(language);
  return from === to ? text['subtitle.year']({ unit, year: to }) : text['subtitle.years']({ unit, from, to });
}
