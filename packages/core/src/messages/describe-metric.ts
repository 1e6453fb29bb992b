import type { Language } from './catalogue.ts';
import { metricDescriptions as en } from './en-metrics.data.ts';

const descriptions = { en } as const satisfies Record<Language, Readonly<Record<keyof typeof en, string>>>;

/**
 * What a metric says, in one or two sentences for a reader who is no economist. Apart from the catalogue, which every view brings along.
 * @example describeMetric('en', 'share') // => 'A part in relation to its whole.'
 */
export function describeMetric(language: Language, id: keyof typeof en): string {
  return descriptions[language][id];
}
