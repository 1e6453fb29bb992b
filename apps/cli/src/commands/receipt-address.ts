import type { Language, View } from '@sogdia/core';
import type { FoundPoint } from './find-series.ts';

/**
 * The address that opens a number's receipt on the site: below the site's origin where the environment names one in SITE_ORIGIN, else from
 * its root. Null for a part of a gap, which no address of the site opens by itself.
 */
export function receiptAddress(
  view: View,
  { series, point }: FoundPoint,
  { language, environment }: { readonly language: Language; readonly environment: Readonly<Record<string, string | undefined>> },
): string | null {
  if (!view.series.some(({ id }) => id === series.id)) return null;
  const query = [view.query, `receipt=${series.id}:${point.period}`].filter((part) => part !== '').join('&');
  return `${(environment['SITE_ORIGIN'] ?? '').replace(/\/$/, '')}/${language}/explore/?${query}`;
}
