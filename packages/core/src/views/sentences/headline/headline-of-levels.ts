import type { Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { IndicatorSeries, Sentence } from '../../../model/view/index.ts';
import { speakerIn } from './finding.ts';

/** The heading of a view of the levels of a ladder: who stood at which in its last year, the highest first, and who at none on record. */
export function headlineOfLevels(world: World, series: readonly [IndicatorSeries, ...IndicatorSeries[]], language: Language): Sentence {
  const [{ indicator, points }] = series;
  const say = speakerIn(world, language);
  const last = series.map((one) => ({ economy: one.economy, point: one.points.at(-1) }));
  const standing = last.flatMap(({ economy, point }) =>
    point === undefined || isMissing(point.value) ? [] : [{ economy, level: point.value, receipt: point.receipt }],
  );
  const levels = [...Map.groupBy(standing, ({ level }) => level)].toSorted(([one], [other]) => other - one);
  const lowest = last.filter(({ point }) => point === undefined || isMissing(point.value));
  return say.finding({
    kind: 'levels',
    ladder: (indicator.names[language] ?? indicator.names.en).phrase,
    year: points.at(-1)?.period ?? '',
    levels: levels.flatMap(([, some]) =>
      some[0] === undefined ? [] : [{ economies: say.names(some, 'economies'), count: some.length, level: say.amount(some[0].receipt) }],
    ),
    all: series.length,
    isTop: levels[0]?.[0] === indicator.levels?.length,
    none: lowest.length === 0 ? null : say.names(lowest, 'economies'),
  });
}
