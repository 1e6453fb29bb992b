import type { Dataset } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { IndicatorSpec } from '../../model/question/index.ts';
import { beginningYear, type Period, type Unit, yearPeriod } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { readIndicatorOfGroup } from '../indicators/index.ts';
import { applyTransform, type LevelReader } from './apply-transform.ts';
import { yearsOf } from './periods-of.ts';

/** A yearly series of receipts: one indicator of one economy. */
export interface IndicatorSeriesOfReceipts {
  readonly indicator: string;
  readonly economy: EconomyCode;
  readonly points: readonly { readonly period: Period; readonly receipt: Receipt }[];
}

/**
 * Every series that a spec of indicators asks for: indicators, then economies, each with one receipt a year. A group is the sum over its
 * members. Undefined: `no-indicator` where no source has the year, and the reasons of the transform's metric.
 * @example indicatorSeriesOf(dataset, decodeViewSpec(dataset, 'indicator=NY.GDP.MKTP.CD&economies=KAZ&years=2013'))[0]?.points[0]?.receipt.value // => 400
 */
export function indicatorSeriesOf(dataset: Dataset, spec: IndicatorSpec): readonly IndicatorSeriesOfReceipts[] {
  const { transform, indexYear, economies, vintage } = spec;
  return spec.indicators.flatMap((indicator) => {
    const unit = unitOfIndicator(dataset, indicator);
    const level: LevelReader = (economy, period) =>
      readIndicatorOfGroup(dataset, economy, { indicator, unit, year: beginningYear(period), vintage });
    return economies.map((economy) => ({
      indicator,
      economy,
      points: yearsOf(spec)
        .map(yearPeriod)
        .map((period) => ({
          period,
          receipt: applyTransform({ transform, indexYear, listed: economies }, level, economy, period),
        })),
    }));
  });
}

/** The engine's unit of an indicator that plays a role, else a plain quantity in the unit that its source prints. */
function unitOfIndicator(dataset: Dataset, indicator: string): Unit {
  return dataset.indicatorRoles.find((role) => role.indicator === indicator)?.unit ?? 'quantity';
}
