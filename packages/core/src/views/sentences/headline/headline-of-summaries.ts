import { catalogueOf } from '../../../messages/catalogue.ts';
import type { SummaryTransform } from '../../../model/question/index.ts';
import { isPrintedAlike, measureOf, nameQuantity, nameWhole } from '../phrases/index.ts';
import type { Finding, ToldOfTrade } from './finding.ts';
import { clausesAround } from './headline-clauses.ts';

/** Of numbers that each sum up a span of years: the one, or the highest of several. */
export function headlineOfSummaries(view: ToldOfTrade): Finding | null {
  const { world, spec, language, say } = view;
  const { lines, lacking } = view.comparison;
  const [first] = lines;
  if (first === undefined || nameQuantity(world, spec, first.series, language).kind !== 'summary') return null;
  const { series: told, at } = lines.reduce((best, line) => (line.at.value >= best.at.value ? line : best), first);
  const series = [...lines.map((line) => line.series), ...lacking];
  const around = { ...clausesAround(view, series, told), from: String(spec.from), to: String(spec.to) };
  const isOne = series.length === 1;
  const whole = nameWhole(world, spec, measureOf(spec, told), language);
  const of = isOne
    ? nameQuantity(world, spec, told, language).text
    : catalogueOf(language)[`quantity.${spec.transform as SummaryTransform}`]({ of: whole });
  const amount = say.amount(at.receipt);
  const alike = lines.filter((line) => isPrintedAlike(world, line.at.receipt, at.receipt, language));
  const names = say.names(alike.map((line) => line.series));
  if (alike.length === lines.length) return { kind: 'summary', ...around, of, amount, all: isOne ? null : names };
  return { kind: 'summaries', ...around, high: names, of, highAmount: amount, isYear: at.receipt.unit === 'year' };
}
