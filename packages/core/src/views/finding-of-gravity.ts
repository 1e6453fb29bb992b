import { formatEconomy } from '../format/format-economy.ts';
import { sentenceWriter } from '../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { Sentence, ViewSeries } from '../model/view.ts';
import type { ViewSpec } from '../model/view-spec.ts';
import { amountIn } from './describe-view.ts';
import { type KnownPoint, knownPoints } from './series-shape.ts';

/**
 * For a view of what a gravity model fits with the range of like flows, with one partner: the fitted export of the last year beside that
 * range. Null for any other view, or where the model has no figure.
 */
export function findingOfGravity(spec: ViewSpec, series: readonly ViewSeries[], language: Language): Sentence | null {
  const lastOf = (measure: ViewSeries['measure']): KnownPoint | undefined =>
    series.filter((one) => one.measure === measure).flatMap((one) => knownPoints(one).at(-1) ?? [])[0];
  const [partner, other] = spec.partners;
  const [fitted, low, high] = [lastOf('gravity-fitted'), lastOf('gravity-low'), lastOf('gravity-high')];
  if (partner === undefined || other !== undefined || fitted === undefined || low === undefined || high === undefined) return null;
  const writer = sentenceWriter();
  return writer.finish(
    catalogueOf(language)['finding.gravity']({
      reporter: formatEconomy(spec.reporter, language),
      partner: formatEconomy(partner, language),
      fitted: amountIn(writer, fitted.receipt, language),
      low: amountIn(writer, low.receipt, language),
      high: amountIn(writer, high.receipt, language),
      year: fitted.year,
    }),
  );
}
