import { formatEconomy } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import type { Measure, TradeSpec } from '../../model/question/index.ts';
import type { SeriesOfReceipts } from '../../queries/index.ts';

/**
 * The label at the end of a line and its short form, with codes for economies: what tells the series of a view apart (partner, measure,
 * record) and no more.
 */
export function nameSeries(
  world: World,
  spec: TradeSpec,
  series: { readonly measure: Measure } & Pick<SeriesOfReceipts, 'partner' | 'record'>,
  language: Language,
): { readonly label: string; readonly shortLabel: string } {
  const text = catalogueOf(language);
  const partner = formatEconomy(world, series.partner, language);
  const measure = text[`measure.${series.measure}`];
  const byMeasure = spec.measures.length > 1;
  const byPartner = spec.partners.length > 1 || !byMeasure;
  const base = byMeasure && byPartner ? text['series.measure-of']({ measure, partner }) : byMeasure ? measure : partner;
  const recorder = formatEconomy(world, series.record === 'partner' ? series.partner : spec.reporter, language);
  const label = spec.record === 'both' ? text['series.in-record']({ label: base, recorder }) : base;
  const shortIndexYear = [...(byMeasure ? [measure] : []), ...(byPartner ? [series.partner] : [])].join(' ');
  const shortRecorder = series.record === 'partner' ? series.partner : spec.reporter;
  return { label, shortLabel: spec.record === 'both' ? `${shortIndexYear} (${shortRecorder})` : shortIndexYear };
}

/** The id of a series inside a view: what is measured, with whom, from which record. */
export function seriesId({ measure, partner, record }: Pick<SeriesOfReceipts, 'measure' | 'partner' | 'record'>): string {
  return `${measure}-${partner}-${record}`.toLowerCase();
}
