import { nearestNames } from '../errors/nearest-names.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { ownValue } from '../model/values/index.ts';
import { type Language, textsOf } from './catalogue.ts';
import { metricDescriptions as en } from './en/metrics.data.ts';

/**
 * What a metric says, in one or two sentences for a reader who is no economist. Apart from the catalogue, which every view brings along. Throws `UnknownNameError` for a
 * metric or a language that is not known.
 * @example describeMetric('en', 'share') // => 'A part divided by its whole.'
 */
export function describeMetric(language: Language, id: keyof typeof en): string {
  const found = ownValue(language === 'en' ? en : textsOf(language, 'metrics'), id);
  if (found === undefined) throw new UnknownNameError('metric', id, Object.keys(en), nearestNames(id, Object.keys(en)));
  return found;
}
