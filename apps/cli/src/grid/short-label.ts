import { type Language, translate, type View, type ViewSeries } from '@sogdia/core';

/** The shortest name that tells a series of a view apart: measure, partner and keeper of the record, as far as they differ. */
export function shortLabel(series: ViewSeries, view: View, language: Language): string {
  const { measures, partners, book } = view.spec;
  const measure = view.spec.measures.find((known) => known === series.measure);
  const isByBoth = measures.length > 1 && partners.length > 1 && measure !== undefined;
  const name = isByBoth ? `${translate(language, `measure.${measure}`)} ${series.partner}` : series.shortLabel;
  if (book !== 'both') return name;
  return `${name} (${series.book === 'partner' ? series.partner : series.reporter})`;
}
