import { type Dataset, formatAmount, type Language, type TradeSpec } from '@sogdia/core';
import { formatEconomy, formatPeriod, formatSubject } from '@sogdia/core/format';
import { measureSchema } from '@sogdia/core/model';
import { formatIndicator } from '@sogdia/core/workspace';

/** A figure of a release: what it is of, its value, how it stands in the source, and the trade over the years that it belongs to; null where it is of no such view. */
export interface ReleaseFigure {
  readonly label: string;
  readonly period: string;
  readonly value: string;
  readonly printed: string;
  readonly asked: Pick<TradeSpec, 'measures' | 'reporter' | 'partners'> | null;
}

/** The figures of a release, the first of them where there are very many, and how many there are. */
export interface ReleaseFigures {
  readonly figures: readonly ReleaseFigure[];
  readonly count: number;
}

/** So many figures of a release are shown. */
const most = 2000;

/** The figures that a dataset has of a release, of trade and of indicators. */
export function figuresOfRelease(dataset: Dataset, release: string, language: Language): ReleaseFigures {
  const observations = dataset.observations.filter((row) => row.release === release);
  const indicators = dataset.indicators.filter((row) => row.release === release);
  const ofTrade = observations.slice(0, most).map(({ flow, reporter, partner, period, product, value, unit, printed }): ReleaseFigure => {
    const subject = { quantity: flow, reporter, partner, recorder: null, period, ...(product === 'TOTAL' ? {} : { product }) };
    const measure = measureSchema.safeParse(flow);
    return {
      label: formatSubject(dataset, subject, language).replace(`, ${formatPeriod(period, language)}`, ''),
      period: formatPeriod(period, language),
      value: formatAmount(value, unit, language),
      printed: printed === null ? '' : `${printed.value} ${printed.unit}`,
      asked: measure.success && product === 'TOTAL' ? { measures: [measure.data], reporter, partners: [partner] } : null,
    };
  });
  const ofIndicators = indicators
    .slice(0, most - ofTrade.length)
    .map(({ indicator, economy, period, value, text, unit }): ReleaseFigure => {
      const registered = dataset.indicatorRegistry.find(({ id }) => id === indicator);
      const name = registered === undefined ? indicator : formatIndicator(registered, language);
      const label = [name, formatEconomy(dataset, economy, language), formatPeriod(period, language)].join(', ');
      return { label, period: formatPeriod(period, language), value: text ?? `${value} ${unit}`, printed: '', asked: null };
    });
  return { figures: [...ofTrade, ...ofIndicators], count: observations.length + indicators.length };
}
