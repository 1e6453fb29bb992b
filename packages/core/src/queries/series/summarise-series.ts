import { cagr, cagrFormula } from '../../metrics/levels/cagr.ts';
import { volatility, volatilityFormula } from '../../metrics/levels/volatility.ts';
import { structuralBreaks, structuralBreaksFormula } from '../../metrics/series/structural-breaks.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { SummaryTransform, TradeSpec } from '../../model/question/index.ts';
import { isMissing, missing, type Value, yearPeriod } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { derive, deriveMetric } from '../receipt/index.ts';
import type { LevelReader } from './apply-transform.ts';

/**
 * One number for a whole series: its compound annual growth from the first to the last year, its volatility (standard deviation of
 * logarithmic growth), or the first year after the one structural break of its mean that the data support.
 * Undefined: as the metric; `not-identified` when no break improves on none.
 */
export function summariseSeries(spec: TradeSpec, transform: SummaryTransform, level: LevelReader, partner: EconomyCode): Receipt {
  const years = Array.from({ length: spec.to - spec.from + 1 }, (_, index) => spec.from + index);
  const operands = years.map((year) => ({ role: String(year), receipt: level(partner, yearPeriod(year)) }));
  const last = level(partner, yearPeriod(spec.to)).subject;
  const subject = { ...last, quantity: `${last.quantity}:${transform}`, period: `${spec.from}-${spec.to}` };
  switch (transform) {
    case 'cagr': {
      const ends = [
        { role: 'first', receipt: level(partner, yearPeriod(spec.from)) },
        { role: 'last', receipt: level(partner, yearPeriod(spec.to)) },
      ] as const;
      return deriveMetric(cagrFormula, subject, ends, (first, final) => cagr(first, final, spec.to - spec.from));
    }
    case 'volatility':
      return deriveMetric(volatilityFormula, subject, operands, (...values) => volatility(seriesOfValues(years, values)));
    case 'break': {
      const { id, formula } = structuralBreaksFormula;
      return derive({ subject, unit: 'year', operation: id, formula }, operands, (...values) => firstYearAfterBreak(years, values));
    }
  }
}

function seriesOfValues(years: readonly number[], values: readonly Value[]): readonly { readonly year: number; readonly value: Value }[] {
  return years.map((year, index) => ({ year, value: values[index] ?? missing('not-in-data', String(year)) }));
}

/** Segments of at least three years, since a mean and its variance need them; at most one break, which eleven points can bear. */
function firstYearAfterBreak(years: readonly number[], values: readonly Value[]): Value {
  const trimming = Math.min(0.5, Math.max(0.15, 3 / years.length));
  const result = structuralBreaks(values, { trimming, maximumBreaks: 1 });
  if (isMissing(result)) return result;
  const [position] = result.breaks;
  return position === undefined ? missing('not-identified') : (years[position] ?? missing('not-identified'));
}
