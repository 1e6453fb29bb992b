import type { Dataset } from '../../model/dataset/index.ts';
import { findIndicator } from './find-indicator.ts';
import { inUnit } from './level-of-indicator.ts';
import { periodOfIndicator } from './period-of-indicator.ts';
import { readIndicatorOfPeriod } from './read-indicator.ts';

/**
 * A figure that is held of an indicator: of whom, of which period as its source names it; `text` is what a source says that gives no number.
 */
export type IndicatorFigure = ReturnType<typeof figuresOfIndicator>[number];

/**
 * Every figure that is held of an indicator, whatever its period, in the engine's unit: of each economy and period the newest release, older ones
 * as alternates of its receipt; in the order of economies as they first stand in the data, then of periods. What is told in words alone is an
 * absence with reason `text-only` beside the words. Throws `UnknownNameError` for an indicator of which the dataset knows nothing.
 * @example figuresOfIndicator(dataset, 'NY.GDP.MKTP.CD').map(({ economy, period }) => `${economy} ${period}`) // => ['KAZ 2013']
 */
export function figuresOfIndicator(dataset: Dataset, id: string) {
  const unit = findIndicator(dataset, id).unit.engine;
  const values = dataset.indicators.filter(({ indicator }) => indicator === id);
  const byEconomy = Map.groupBy(values, ({ economy }) => economy);
  return [...byEconomy].flatMap(([economy, own]) => {
    const written = new Map(own.toReversed().map(({ period }) => [periodOfIndicator(period) ?? period, period]));
    const periods = [...written.values()].toSorted();
    return periods.map((period) => ({
      economy,
      period,
      receipt: inUnit(readIndicatorOfPeriod(dataset, { indicator: id, economy, period, unit, vintage: 'latest' }), unit),
      text: own.find((value) => value.period === period && value.value === null)?.text ?? null,
    }));
  });
}
