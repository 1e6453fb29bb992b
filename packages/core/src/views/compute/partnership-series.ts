import { formatEconomy, sentenceWriter } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { World } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { partnershipLevelSchema } from '../../model/study/index.ts';
import { isMissing, yearPeriod } from '../../model/values/index.ts';
import type { Sentence, TradeSeries, ViewDescription } from '../../model/view/index.ts';
import { readPartnership } from '../../queries/index.ts';
import { viewPoint } from './parts/index.ts';

/**
 * One series for each economy and level of partnership, of a single point: the year in which it was reached. A level that was not
 * reached stands at the last year of the spec, Missing with its reason.
 */
export function partnershipSeries(dataset: Dataset, spec: TradeSpec, language: Language): readonly TradeSeries[] {
  return spec.partners.flatMap((partner) =>
    partnershipLevelSchema.options.map((level): TradeSeries => {
      const receipt = readPartnership(dataset, spec.reporter, partner, level);
      const year = isMissing(receipt.value) ? spec.to : receipt.value;
      return {
        id: `${level}-${partner}`.toLowerCase(),
        measure: level,
        reporter: spec.reporter,
        economy: partner,
        partner,
        product: null,
        record: 'reporter',
        label: catalogueOf(language)[`measure.${level}`],
        shortLabel: partner,
        points: [viewPoint(yearPeriod(year), receipt, null)],
      };
    }),
  );
}

/** The heading: how many economies reached the second level, and how many went beyond. */
export function headlineOfPartnerships(world: World, spec: TradeSpec, series: readonly TradeSeries[], language: Language): Sentence {
  const reached = (level: string): number => series.filter((line) => line.measure === level && !isMissing(line.points[0]?.value)).length;
  const text = catalogueOf(language);
  return sentenceWriter().finish(
    text['headline.partnerships']({
      reporter: formatEconomy(world, spec.reporter, language),
      total: text['number.word'](spec.partners.length),
      all: text['number.word'](reached('comprehensive-strategic-partnership')),
      deepened: text['number.word'](reached('deepened')),
    }),
  );
}

/** Each level that was reached, economy by economy, and each that was not. */
export function describePartnerships(world: World, series: readonly TradeSeries[], language: Language): ViewDescription {
  const text = catalogueOf(language);
  const level = series.flatMap((line) => {
    const receipt = line.points[0]?.receipt;
    if (receipt?.kind !== 'cell') return [];
    const writer = sentenceWriter();
    const year = writer.number(receipt, String(receipt.value));
    const name = receipt.alternates[0]?.note ?? null;
    return [
      writer.finish(text['describe.partnership']({ economy: formatEconomy(world, line.partner, language), level: line.label, year, name })),
    ];
  });
  const absences = series
    .filter((line) => isMissing(line.points[0]?.value))
    .map((line) =>
      sentenceWriter().finish(
        text['describe.not-established']({
          economy: formatEconomy(world, line.partner, language),
          level: line.label,
          year: line.points[0]?.period ?? '',
        }),
      ),
    );
  return {
    summary: level.slice(0, 3),
    level,
    trend: [],
    turningPoints: [],
    extremes: [],
    absences: absences.length > 0 ? absences : [sentenceWriter().finish(text['describe.no-absences']({ frequency: 'year' }))],
  };
}
