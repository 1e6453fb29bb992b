import { catalogueOf } from '../../../messages/catalogue.ts';
import { isTradeSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries } from '../../../model/view/index.ts';
import { phraseOf, quantityOf, transformed } from '../phrases/index.ts';
import type { Finding, Told } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';
import { withoutUnit } from './headline-of-one.ts';

/** Which economies have the figure of an indicator at its better end, or that all have the same. */
export function headlineOfEnds(view: Told): Finding | null {
  const { world, spec, comparison, language, say } = view;
  const { lines } = comparison;
  const [first] = lines;
  if (first === undefined || isTradeSpec(spec)) return null;
  const series = first.series as IndicatorSeries;
  const quantity = quantityOf(world, spec, series, language);
  const isRank = quantity.kind === 'rank';
  const isLowFirst = isRank || (spec.transform === 'level' && series.indicator.better === 'lower');
  const values = lines.map(({ at }) => at.value);
  const best = isLowFirst ? Math.min(...values) : Math.max(...values);
  const those = lines.filter(({ at }) => at.value === best);
  const economies = say.names(
    those.map((line) => line.series),
    'economies',
  );
  const end = { economies, amount: say.value(quantity, (those[0] ?? first).at.receipt) };
  const of = withoutUnit(phraseOf(series.indicator, language), series, language);
  const rank = catalogueOf(language)['quantity.rank-of-each']({ of });
  const around = { ...clausesAround(view, [series]), of: transformed(spec, series, { of, rank }, language), year: first.at.when };
  if (those.length === lines.length) return { kind: 'indicator-of-equals', ...around, ...end };
  const order = isRank ? 'rank' : isLowFirst ? 'low-first' : 'high-first';
  return { kind: 'indicator', ...around, order, count: lines.length, first: end };
}
