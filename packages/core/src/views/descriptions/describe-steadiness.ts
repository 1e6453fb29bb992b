import { formatPeriods, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Sentence, TradeSeries, TradeView } from '../../model/view/index.ts';
import { amountIn, growthBetween, type KnownPoint, knownPoints, nameOwner, nameQuantity, sizeIn } from '../sentences/index.ts';

/** Whether a series grew from year to year: the answer in one sentence, and each fall in a sentence of its own, earliest first. */
export interface Steadiness {
  readonly summary: Sentence;
  readonly falls: readonly Sentence[];
}

/**
 * Says whether a series of a view grew in every year, and where it did not: each known point against the one before it. Null for a
 * series with fewer than two known points, and for one that is neither an amount nor an index. Every amount and rate carries its receipt.
 * @example
 * ```ts
 * [computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))].flatMap((view) =>
 *   view.series.map((series) => describeSteadiness(view, series, 'en')?.summary.text),
 * ) // => ['China’s exports to Kazakhstan rose from $20 in 2012 to $30 in 2013, and fell in no year']
 * ```
 */
export function describeSteadiness(view: Pick<TradeView, 'spec'> & World, series: TradeSeries, language: Language): Steadiness | null {
  const quantity = nameQuantity(view, view.spec, series, language);
  if (quantity.kind !== 'amount' && quantity.kind !== 'index') return null;
  const points = knownPoints(series, language);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const text = descriptionCatalogueOf(language);
  const falls = points.flatMap((point, index) => fallTo(point, points[index - 1]));
  const writer = sentenceWriter();
  const parts = {
    name: quantity.text,
    firstAmount: amountIn(view, writer, first.receipt, language),
    from: first.when,
    lastAmount: amountIn(view, writer, last.receipt, language),
    to: last.when,
  };
  const years = formatPeriods(
    falls.map(({ after }) => after.period),
    language,
  );
  return {
    summary: nameOwner(writer.finish(text[outcomeOf(first, last, falls)]({ ...parts, years })), language),
    falls: falls.map((fall) => describeFall(view, fall, language)),
  };
}

function outcomeOf(first: KnownPoint, last: KnownPoint, falls: readonly Fall[]): `steadiness.${'steady' | 'rose' | 'fell'}` {
  if (falls.length === 0) return 'steadiness.steady';
  return last.value >= first.value ? 'steadiness.rose' : 'steadiness.fell';
}

interface Fall {
  readonly before: KnownPoint;
  readonly after: KnownPoint;
}

function fallTo(after: KnownPoint, before: KnownPoint | undefined): readonly Fall[] {
  return before !== undefined && after.value < before.value ? [{ before, after }] : [];
}

function describeFall(world: World, { before, after }: Fall, language: Language): Sentence {
  const writer = sentenceWriter();
  const text = descriptionCatalogueOf(language);
  const amount = amountIn(world, writer, after.receipt, language);
  const growth = growthBetween(before, after);
  if (isMissing(growth.value)) return writer.finish(text['steadiness.fall-to']({ year: after.when, amount }));
  return writer.finish(text['steadiness.fall']({ year: after.when, amount, ratio: sizeIn(world, writer, growth, language) }));
}
