import { nameInSentence, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import type { Sentence, ViewSeries } from '../../../model/view/index.ts';
import { amountIn, type KnownPoint, knownPoints } from '../phrases/index.ts';

/**
 * For a view of what a gravity model fits with the range of like flows, with one partner: the fitted export of the last year. Null for any other view, or where the model has no figure.
 */
export function headlineOfGravity(world: World, spec: TradeSpec, series: readonly ViewSeries[], language: Language): Sentence | null {
  const [partner, other] = spec.partners;
  const pointsOf = (measure: ViewSeries['measure']): readonly KnownPoint[] =>
    series.filter((one) => one.measure === measure).flatMap((one) => knownPoints(one, language));
  const fitted = pointsOf('gravity-fitted').at(-1);
  if (spec.transform !== 'level' || spec.money !== 'usd' || partner === undefined || other !== undefined) return null;
  if (fitted === undefined) return null;
  const writer = sentenceWriter('short');
  return writer.finish(
    catalogueOf(language)['headline.gravity']({
      reporter: nameInSentence(world, spec.reporter, language),
      partner: nameInSentence(world, partner, language),
      fitted: amountIn(world, writer, fitted.receipt, language),
      year: fitted.when,
    }),
  );
}
