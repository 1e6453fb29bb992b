import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { IndicatorSeries, Sentence } from '../../../model/view/index.ts';
import { amountIn, listEconomies } from '../phrases/index.ts';

/** The heading of a view of the levels of a ladder: who stood at which in its last year, the highest first, and who at none on record. */
export function headlineOfLevels(world: World, series: readonly [IndicatorSeries, ...IndicatorSeries[]], language: Language): Sentence {
  const [{ indicator, points }] = series;
  const writer = sentenceWriter('short');
  const last = series.map((one) => ({ economy: one.economy, point: one.points.at(-1) }));
  const listed = (some: readonly { readonly economy: IndicatorSeries['economy'] }[]): string => {
    const economies = some.map(({ economy }) => economy);
    return listEconomies(world, economies, language, 'and', 'economies');
  };
  const standing = last.flatMap(({ economy, point }) =>
    point === undefined || isMissing(point.value) ? [] : [{ economy, level: point.value, receipt: point.receipt }],
  );
  const levels = [...Map.groupBy(standing, ({ level }) => level)].toSorted(([one], [other]) => other - one);
  const lowest = last.filter(({ point }) => point === undefined || isMissing(point.value));
  return writer.finish(
    catalogueOf(language)['headline.levels']({
      ladder: (indicator.names[language] ?? indicator.names.en).phrase,
      year: points.at(-1)?.period ?? '',
      levels: levels.flatMap(([, some]) =>
        some[0] === undefined
          ? []
          : [{ economies: listed(some), count: some.length, level: amountIn(world, writer, some[0].receipt, language) }],
      ),
      all: series.length,
      isTop: levels[0]?.[0] === indicator.levels?.length,
      none: lowest.length === 0 ? null : listed(lowest),
    }),
  );
}
